import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'
import { messages } from './messages.fr.ts'

export const refuseDemotingLastAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const changed = operation === 'update' && data.role !== undefined && data.role !== originalDoc?.role
  const demoted = changed && originalDoc?.role === 'admin'
  if (demoted && !(await otherAdminThan(originalDoc.id, req))) throw refusal(messages.lastAdmin.demoted)
  return data
}

export const refuseDeletingLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { role } = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
  if (role === 'admin' && !(await otherAdminThan(id, req))) throw refusal(messages.lastAdmin.deleted)
}

/** Waits for whoever removes another admin at this moment: together they could remove the last two. */
async function otherAdminThan(id: string | number, req: PayloadRequest): Promise<boolean> {
  await executeInTransaction(req, sql`select pg_advisory_xact_lock(hashtext('mecaformation:last-admin'))`)
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

function refusal(message: string): APIError {
  return new APIError(message, 409, null, true)
}
