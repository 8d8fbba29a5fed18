import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { ownOrAdmin } from '../../access/own-or-admin.ts'
import { env } from '../../env.ts'
import { inTransaction } from '../../platform/in-transaction.ts'
import { enqueueWith } from '../../platform/queue.ts'
import { readBody } from '../../platform/read-body.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { actorOf, record, recordNow } from '../journal/api.ts'
import { writtenOut } from '../mail/api.ts'
import { closeSessionsWith, currentSession } from '../sessions/api.ts'
import { enrolmentOf } from './enrolment.ts'
import { messages } from './messages.fr.ts'
import { keys } from './require-second-factor.ts'
import { confirm, pendingSecret, renewRecoveryCodes, stateOf } from './second-factors.ts'
import { verifyCode } from './verify-code.ts'

const typed = z.object({ code: z.string().trim().min(1).max(40) })
const perhapsTyped = z.object({ code: z.string().trim().min(1).max(40).optional() })
const noStore = { headers: { 'Cache-Control': 'no-store' } }
const { refusals } = messages

function endpoint(path: string, method: 'get' | 'post', handler: (req: PayloadRequest) => Promise<object>): Endpoint {
  return {
    method,
    path: `/:id/second-factor${path}`,
    handler: async (req) => Response.json(await handler(req), noStore),
  }
}

/** One's own factor, where only its person may act. */
function own(req: PayloadRequest): { id: string; email: string } {
  const { id, isOwn } = ownOrAdmin(req)
  if (!isOwn) throw refusal(refusals.forbidden, 403)
  return { id, email: req.user?.email ?? '' }
}

async function judge(req: PayloadRequest, id: string, code: string): Promise<void> {
  const verdict = await verifyCode({ pool: req.payload.db.pool, keys, userId: id, typed: code, now: Date.now() })
  if (verdict === 'locked') throw refusal(refusals.locked, 429)
  if (verdict === 'wrong') throw refusal(refusals.wrong, 400)
}

const refusal = (message: string, status: number) => new APIError(message, status, null, true)

/** Below each account: how its second factor stands, setting it up, new recovery codes, taking it away. */
export const factorEndpoints: Endpoint[] = [
  endpoint('', 'get', async (req) => {
    const { id, isOwn } = ownOrAdmin(req)
    const factor = await stateOf(req.payload.db.pool, id)
    return { ...factor, isOwn, isRequired: env.SECOND_FACTOR === 'required' }
  }),
  endpoint('/begin', 'post', async (req) => {
    const { id, email } = own(req)
    if ((await stateOf(req.payload.db.pool, id)).state === 'confirmed') throw refusal(refusals.already, 409)
    return enrolmentOf(email, await pendingSecret(req.payload.db.pool, keys, id))
  }),
  endpoint('/confirm', 'post', async (req) => {
    const { id } = own(req)
    const { code } = await readBody(req, typed)
    const { pool } = req.payload.db
    const { state } = await stateOf(pool, id)
    if (state === 'confirmed') throw refusal(refusals.already, 409)
    if (state === 'none') throw refusal(refusals.none, 409)
    await judge(req, id, code)
    const recoveryCodes = await confirm(pool, keys, id)
    await recordNow(pool, { kind: 'second-factor-set' }, actorOf(req))
    return { recoveryCodes }
  }),
  endpoint('/recovery-codes', 'post', async (req) => {
    const { id } = own(req)
    const { code } = await readBody(req, typed)
    const { pool } = req.payload.db
    if ((await stateOf(pool, id)).state !== 'confirmed') throw refusal(refusals.none, 409)
    await judge(req, id, code)
    const recoveryCodes = await renewRecoveryCodes(pool, keys, id)
    await recordNow(pool, { kind: 'recovery-codes-renewed' }, actorOf(req))
    return { recoveryCodes }
  }),
  endpoint('/reset', 'post', async (req) => {
    const { id, isOwn } = ownOrAdmin(req)
    const { code } = await readBody(req, perhapsTyped)
    if ((await stateOf(req.payload.db.pool, id)).state === 'none') throw refusal(refusals.none, 409)
    // Who holds another's open session could else set up a factor of their own.
    if (isOwn && code === undefined) throw refusal(refusals.own, 403)
    if (isOwn) await judge(req, id, code ?? '')
    await inTransaction(req, () => reset(req, id, isOwn))
    return { state: 'none' }
  }),
]

async function reset(req: PayloadRequest, id: string, isOwn: boolean): Promise<void> {
  const { email, name } = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
  await executeInTransaction(req, sql`delete from people.second_factors where user_id = ${id}::uuid`)
  await closeSessionsWith(req, id, { keep: isOwn ? currentSession(req) : null })
  await record(req, { kind: 'second-factor-reset', collection: 'users', id, title: name })
  if (isOwn) return
  const letter = messages.resetMail(req.user?.name ?? '')
  await enqueueWith(req, 'mail', { to: [email], cc: [], ...writtenOut(letter) })
}
