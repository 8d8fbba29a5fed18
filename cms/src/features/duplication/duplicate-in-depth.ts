import { randomBytes, randomUUID } from 'node:crypto'
import { copied } from '@mecaformation/domain/duplication/copied'
import type { PayloadRequest } from 'payload'
import { freeAddress } from './free-address.ts'
import { type Gathered, gather, type Wish } from './gather.ts'
import { messages } from './messages.fr.ts'

/** Of one document only: a copy begins without it. */
const own = ['id', 'createdAt', 'updatedAt', 'publishedAt', 'importHash', '_status', 'courseSlug']

/**
 * Copies a lesson, a module with its lessons or a course with all of them, as drafts, with the rights of the person
 * of `req` and in its transaction. What refers to something copied along refers to the copy. Gives the document to
 * open, and how many were made.
 */
export async function duplicateInDepth(req: PayloadRequest, wish: Wish): Promise<{ copy: string; count: number }> {
  const gathered = await gather(req, wish)
  const isWhole = wish.collection === 'courses' && gathered.module === null
  const copies = copiesOf(gathered, isWhole)
  const copy = (data: object) => without(copied(data, copies, newRowId), own)

  for (const exercise of gathered.exercises) {
    const slug = await freeAddress(req, { collection: 'exercises', slug: exercise.slug, course: null })
    await create(req, 'exercises', copies.get(exercise.id), { ...copy(exercise), slug })
  }
  const course = gathered.course
  const whole = isWhole && course !== null ? copy(course) : null
  if (course !== null && whole !== null) {
    const slug = await freeAddress(req, { collection: 'courses', slug: course.slug, course: null })
    // Lessons come to their modules once they are there.
    Object.assign(whole, { title: messages.copyOf(course.title), slug })
    await create(req, 'courses', copies.get(course.id), { ...whole, modules: [] })
  }
  await copyLessons(req, gathered, { copies, isWhole, copy })
  if (course !== null && whole !== null) await save(req, 'courses', copies.get(course.id), { modules: whole.modules })
  if (course !== null && gathered.module !== null) {
    const { module } = gathered
    const twin = { ...(copied(module, copies, newRowId) as object), title: messages.copyOf(module.title ?? '') }
    const modules = (course.modules ?? []).flatMap((row) => (row.id === module.id ? [row, twin] : [row]))
    await save(req, 'courses', course.id, { modules })
  }
  const opened = isWhole || wish.collection === 'lessons' ? copies.get(wish.id) : wish.id
  return { copy: opened ?? wish.id, count: copies.size }
}

interface Copying {
  copies: ReadonlyMap<string, string>
  isWhole: boolean
  copy: (data: object) => Record<string, unknown>
}

async function copyLessons(req: PayloadRequest, { lessons }: Gathered, { copies, isWhole, copy }: Copying) {
  const made = new Map<string, Record<string, unknown>>()
  for (const lesson of lessons) {
    const data = copy(lesson)
    if (!isWhole) {
      const course = typeof lesson.course === 'string' ? lesson.course : null
      const slug = await freeAddress(req, { collection: 'lessons', slug: lesson.slug, course })
      Object.assign(data, { title: messages.copyOf(lesson.title), slug })
    }
    made.set(lesson.id, data)
    await create(req, 'lessons', copies.get(lesson.id), { ...data, prerequisites: [] })
  }
  // Lessons may ask for one another: all of them are there now.
  for (const [id, { prerequisites }] of made) {
    if (Array.isArray(prerequisites) && prerequisites.length > 0) {
      await save(req, 'lessons', copies.get(id), { prerequisites })
    }
  }
}

function copiesOf({ course, lessons, exercises }: Gathered, isWhole: boolean): Map<string, string> {
  const documents = [...(isWhole && course !== null ? [course] : []), ...lessons, ...exercises]
  return new Map(documents.map(({ id }) => [id, randomUUID()]))
}

function newRowId(): string {
  return randomBytes(12).toString('hex')
}

function without(data: unknown, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data as object).filter(([name]) => !names.includes(name)))
}

type Copied = 'courses' | 'lessons' | 'exercises'
const asAsked = (req: PayloadRequest) =>
  ({ draft: true, depth: 0, overrideAccess: false, user: req.user, req }) as const

async function create(req: PayloadRequest, collection: Copied, id: string | undefined, data: object): Promise<void> {
  const draft = { ...data, id, _status: 'draft' }
  await req.payload.create({ collection, data: draft as never, ...asAsked(req) })
}

async function save(req: PayloadRequest, collection: Copied, id: string | undefined, data: object): Promise<void> {
  if (id === undefined) throw new TypeError(`no copy in ${collection}`)
  const draft = { ...data, _status: 'draft' }
  await req.payload.update({ collection, id, data: draft as never, overrideLock: false, ...asAsked(req) })
}
