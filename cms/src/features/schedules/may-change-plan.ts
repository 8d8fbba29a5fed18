import type { PayloadRequest } from 'payload'
import type { Schedule } from '../../payload-types.ts'
import { mayPublishReleases } from '../releases/api.ts'
import { mayPlan } from './may-plan.ts'

/** Whether the person of `req` may move a plan or call it off: whoever could have made it. */
export function mayChangePlan(req: PayloadRequest, { target }: Pick<Schedule, 'target'>): boolean {
  const may = target?.relationTo === 'releases' ? mayPublishReleases : mayPlan
  return may({ req }) === true
}
