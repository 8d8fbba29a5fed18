import { freeSlug } from '@mecaformation/domain/duplication/copied'
import type { PayloadRequest, Where } from 'payload'

interface Address {
  collection: 'courses' | 'lessons' | 'exercises'
  slug: string | null | undefined
  /** Where addresses of lessons are told apart. */
  course: string | null
}

/** An address like that of the first one, which no document has, published or not; none where it had none. */
export async function freeAddress(req: PayloadRequest, { collection, slug, course }: Address): Promise<string | null> {
  if (typeof slug !== 'string' || slug === '') return null
  const alike: Where = { slug: { like: slug.replace(/-\d{1,3}$/, '') } }
  const where: Where = course === null ? alike : { and: [alike, { course: { equals: course } }] }
  const how = { collection, where, depth: 0, pagination: false, overrideAccess: true, req } as const
  const known = await Promise.all([
    req.payload.find({ ...how, select: { slug: true } }),
    req.payload.find({ ...how, draft: true, select: { slug: true } }),
  ])
  const taken = known.flatMap(({ docs }) => docs.map((doc) => doc.slug ?? ''))
  return freeSlug(slug, new Set([slug, ...taken]))
}
