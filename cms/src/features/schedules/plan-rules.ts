import { sql } from '@payloadcms/db-postgres'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import type { Schedule } from '../../payload-types.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { mayPublishReleases } from '../releases/api.ts'
import { messages } from './messages.fr.ts'

/**
 * Refuses what could not be done, and notes who planned it last: it is done with that person's rights, as
 * they are then.
 */
export const checkPlan: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data }
  if (merged.target?.relationTo === 'releases') {
    if (mayPublishReleases({ req }) !== true) refuse(req, 'target', messages.refusals.mayNotPlanRelease)
    if (merged.action === 'unpublish') refuse(req, 'action', messages.refusals.releaseOnlyPublishes)
  }
  if (merged.at !== originalDoc?.at && (await isPast(req, String(merged.at)))) {
    refuse(req, 'at', messages.refusals.past)
  }
  const title = originalDoc?.title ?? (await titleOf(req, merged))
  return { ...data, title, plannedBy: req.user?.id, plannedByName: req.user?.name }
}

async function titleOf(req: PayloadRequest, { target, action }: Pick<Schedule, 'target' | 'action'>): Promise<string> {
  const found =
    typeof target?.value === 'string' &&
    (await req.payload.findByID({
      collection: target.relationTo,
      id: target.value,
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: true,
      select: { title: true },
      req,
    }))
  return found ? messages.titleOf[action](found.title) : refuse(req, 'target', messages.refusals.lostTarget)
}

/** By the clock that will also say when the moment has come. */
async function isPast(req: PayloadRequest, at: string): Promise<boolean> {
  const [row] = await executeInTransaction(req, sql`select ${at}::timestamptz <= now() as past`)
  return row?.past === true
}

function refuse(req: PayloadRequest, path: string, message: string): never {
  throw new ValidationError({ collection: 'schedules', errors: [{ path, message }], req }, req.t)
}
