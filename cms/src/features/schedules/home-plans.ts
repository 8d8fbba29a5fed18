import type { PayloadRequest } from 'payload'
import type { Schedule } from '../../payload-types.ts'

export interface HomePlan {
  id: string
  /** What will be done to what: « Publier « … » ». */
  title: string
  at: string
  by: string | null
  reason: string | null
  /** The form of the document or release; null when it is gone. */
  href: string | null
}

/** Plans that come next, as the person of `req` may read them; and how many wait. */
export async function readComingPlans(
  req: PayloadRequest,
  limit: number,
): Promise<{ total: number; first: HomePlan[] }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'schedules',
    where: { state: { equals: 'waiting' } },
    sort: 'at',
    limit,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { total: totalDocs, first: docs.map(homePlan) }
}

/** Plans that could not be done since a moment, latest first. */
export async function readFailedPlans(req: PayloadRequest, since: Date, limit: number): Promise<HomePlan[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'failed' } }, { doneAt: { greater_than: since.toISOString() } }] },
    sort: '-doneAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(homePlan)
}

function homePlan({ id, title, at, plannedByName, reason, target }: Schedule): HomePlan {
  const isKnown = target !== undefined && target !== null && typeof target.value === 'string'
  return {
    id,
    title: title ?? '',
    at,
    by: plannedByName ?? null,
    reason: reason ?? null,
    href: isKnown ? `/admin/collections/${target.relationTo}/${target.value}` : null,
  }
}
