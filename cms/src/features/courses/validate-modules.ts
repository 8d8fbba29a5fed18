import type { ArrayFieldValidation, PayloadRequest, RelationshipFieldManyValidation } from 'payload'
import { array, relationship } from 'payload/shared'
import { messages } from './messages.fr.ts'

/** No lesson stands twice in the programme. */
export const validateModules: ArrayFieldValidation = (value, options) => {
  const lessons: unknown[] = Array.isArray(value)
    ? (value as { lessons?: unknown }[]).flatMap(({ lessons }) => (Array.isArray(lessons) ? lessons : []))
    : []
  if (new Set(lessons).size < lessons.length) return messages.repeated
  return array(value, options)
}

/**
 * A module holds lessons of its own course. One without course is let through, since an import writes
 * courses and lessons one after the other: pages show only those that name the course.
 */
export const validateLessons: RelationshipFieldManyValidation = async (value, options) => {
  const { filterOptions: _, ...others } = options
  const usual = await relationship(value, others)
  if (usual !== true) return usual
  const lessons = (value ?? []).filter((lesson): lesson is string => typeof lesson === 'string')
  // While somebody types, the form asks at each key: what is in the database can wait for the save.
  if (options.event === 'onChange' || lessons.length === 0) return true
  const strangers = await strangersAmong(lessons, options.id, options.req)
  return strangers.length === 0 || messages.strangers(strangers)
}

async function strangersAmong(
  lessons: readonly string[],
  course: number | string | undefined,
  req: PayloadRequest,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: { id: { in: lessons }, course: { exists: true } },
    depth: 0,
    pagination: false,
    draft: true,
    overrideAccess: true,
    select: { title: true, course: true },
    req,
  })
  return docs.filter((lesson) => lesson.course !== course).map(({ title }) => title)
}
