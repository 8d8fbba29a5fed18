import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { holdCourse } from '../courses/api.ts'
import { messages } from './messages.fr.ts'

/**
 * A lesson lies below its course: here it takes the course's address, and is refused an address that
 * another lesson of the course has.
 */
export const followCourse: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const after = { ...originalDoc, ...data }
  const course = typeof after.course === 'string' ? after.course : null
  const held = course === null ? null : await holdCourse(req, course)
  const courseSlug = held?.slug ?? null
  const publishes = after._status === 'published'
  if (publishes && courseSlug === null) refuse(req, 'course', messages.courseRefusal)
  // An autosave does not take an address yet: publishing does.
  if ((publishes || operation === 'create') && (await isTaken(req, { ...after, course }))) {
    refuse(req, 'slug', messages.slugTaken)
  }
  return { ...data, courseSlug }
}

/** As the index of the database, which would refuse it without a word that an author understands. */
async function isTaken(
  req: PayloadRequest,
  { id, course, slug }: { id?: unknown; course: string | null; slug?: unknown },
): Promise<boolean> {
  if (course === null || typeof slug !== 'string') return false
  const { totalDocs } = await req.payload.count({
    collection: 'lessons',
    where: {
      course: { equals: course },
      slug: { equals: slug },
      ...(typeof id === 'string' ? { id: { not_equals: id } } : {}),
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

function refuse(req: PayloadRequest, path: string, message: string): never {
  throw new ValidationError({ collection: 'lessons', errors: [{ path, message }], req }, req.t)
}
