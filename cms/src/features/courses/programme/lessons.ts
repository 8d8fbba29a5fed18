import { z } from 'zod'

const lessonSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  minutes: z.number().nullish(),
  _status: z.enum(['draft', 'published']).nullish(),
  publishedAt: z.string().nullish(),
})

export type Lesson = z.infer<typeof lessonSchema>

const answer = z.object({ docs: z.array(lessonSchema) })

/** More lessons than any course has: the list below is whole. */
const most = 500

/** Modules of one course ask at the same moment: one answer is for all of them. */
const asked = new Map<string, Promise<Lesson[]>>()

/** The lessons of a course as their authors last saved them, in order of title; rejects without an answer. */
export function readLessons(course: string, { anew = false } = {}): Promise<Lesson[]> {
  const known = asked.get(course)
  if (known !== undefined && !anew) return known
  const reading = fetchLessons(course)
  asked.set(course, reading)
  const forget = () => asked.get(course) === reading && asked.delete(course)
  // Long enough for all modules of a form to ask.
  reading.then(() => setTimeout(forget, 1000), forget)
  return reading
}

async function fetchLessons(course: string): Promise<Lesson[]> {
  const query = new URLSearchParams({
    'where[course][equals]': course,
    depth: '0',
    draft: 'true',
    limit: String(most),
    sort: 'title',
    'select[title]': 'true',
    'select[minutes]': 'true',
    'select[publishedAt]': 'true',
    'select[_status]': 'true',
  })
  const response = await fetch(`/api/lessons?${query}`, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`the lessons of a course: ${response.status}`)
  return answer.parse(await response.json()).docs
}

/** How far a lesson has come: only the latest draft is read, so what was published before shows as changed. */
export function stateOf({ _status, publishedAt }: Lesson): 'published' | 'changed' | 'draft' {
  if (_status === 'published') return 'published'
  return (publishedAt ?? null) === null ? 'draft' : 'changed'
}
