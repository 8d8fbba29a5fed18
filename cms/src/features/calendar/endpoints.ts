import { type CalendarEntry, calendarPage, calendarSpan } from '@mecaformation/contracts/publication/calendar'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { staffOnly } from '../../access/staff-only.ts'
import type { Release, Schedule } from '../../payload-types.ts'
import { mayChangePlan } from '../schedules/api.ts'
import { messages } from './messages.fr.ts'

/** Of one page of the calendar; nobody plans more in six weeks. */
const most = 500

/** What stands in the calendar between two moments, for staff. */
export const calendarEndpoint: Endpoint = {
  method: 'get',
  path: '/calendar',
  handler: async (req) => {
    staffOnly(req)
    const span = calendarSpan.safeParse(Object.fromEntries(req.searchParams))
    if (!span.success) throw new APIError(messages.invalid, 400, null, true)
    const { from, to } = span.data
    const how = { depth: 0, limit: most, overrideAccess: false, user: req.user, req } as const
    const between = { greater_than_equal: from, less_than: to }
    const [plans, releases] = await Promise.all([
      req.payload.find({ collection: 'schedules', where: { at: between }, sort: 'at', ...how }),
      req.payload.find({ collection: 'releases', where: { publishedAt: between }, sort: 'publishedAt', ...how }),
    ])
    const planned = new Set(plans.docs.filter(({ state }) => state === 'done').map(({ target }) => target?.value))
    const entries = [
      ...plans.docs.map((plan) => entryOfPlan(req, plan)),
      ...releases.docs.filter(({ id }) => !planned.has(id)).flatMap(entryOfRelease),
    ]
    return Response.json(calendarPage.parse({ entries }), { headers: { 'Cache-Control': 'no-store' } })
  },
}

function entryOfPlan(req: PayloadRequest, plan: Schedule): CalendarEntry {
  const { id, title, action, at, state, reason, plannedByName, target } = plan
  const isKnown = target !== undefined && target !== null && typeof target.value === 'string'
  return {
    id,
    title: title ?? '',
    action,
    at,
    state,
    reason: reason ?? null,
    by: plannedByName ?? null,
    href: isKnown ? `/admin/collections/${target.relationTo}/${target.value}` : null,
    isRelease: target?.relationTo === 'releases',
    mayMove: state === 'waiting' && mayChangePlan(req, plan),
  }
}

function entryOfRelease({ id, title, publishedAt, publishedBy }: Release): CalendarEntry[] {
  if (typeof publishedAt !== 'string') return []
  return [
    {
      id,
      title: messages.releasePublished(title),
      action: 'publish',
      at: publishedAt,
      state: 'done',
      reason: null,
      by: publishedBy ?? null,
      href: `/admin/collections/releases/${id}`,
      isRelease: true,
      mayMove: false,
    },
  ]
}
