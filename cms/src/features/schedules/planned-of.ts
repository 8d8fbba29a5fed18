import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Schedule } from '../../payload-types.ts'
import { mayChangePlan } from './may-change-plan.ts'
import { messages } from './messages.fr.ts'

const params = z.object({ id: z.uuid() })

/** The plan that a request is about, for whoever may change it; `refusal` tells the others. */
export async function plannedOf(req: PayloadRequest, refusal: string): Promise<Schedule> {
  if (!req.user) throw new APIError(messages.refusals.signedOut, 401, null, true)
  const id = params.safeParse(req.routeParams).data?.id
  const planned =
    id && (await req.payload.findByID({ collection: 'schedules', id, depth: 0, disableErrors: true, req }))
  if (!planned) throw new APIError(messages.refusals.unknown, 404, null, true)
  if (!mayChangePlan(req, planned)) throw new APIError(refusal, 403, null, true)
  return planned
}
