import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { Schedule, User } from '../../payload-types.ts'
import { actFor } from '../../platform/act-for.ts'
import { Refusal } from '../../platform/refusal.ts'
import { executeInTransaction } from '../../platform/transaction.ts'
import { changePublication } from '../publication/api.ts'
import { publishRelease } from '../releases/api.ts'
import { messages } from './messages.fr.ts'
import { noteFailure } from './note-failure.ts'

/** Where a test may stop the worker: with a plan in hand, and with its work just committed. */
export type SchedulePoint = 'schedule-claimed' | 'schedule-committed'
export type Reached = (point: SchedulePoint) => Promise<void>

const patience = 5

/**
 * Does the plan that has waited longest, if the moment of one has come by the clock of the database.
 * Publishing and noting it as done are one transaction, and other workers pass over a plan in hand: each is
 * done exactly once. What is refused is noted as failed, with its reason, and not tried again.
 *
 * Throws on a fault; the plan then waits, and fails after five.
 */
export async function runNextDue(
  payload: Payload,
  reached: Reached = async () => {},
): Promise<{ did: 'nothing' } | { did: 'done' | 'refused'; id: string }> {
  const claim: { id: string | undefined } = { id: undefined }
  try {
    const outcome = await actFor({ payload, user: null }, async (req) => {
      claim.id = await claimDue(req)
      if (claim.id === undefined) return
      await reached('schedule-claimed')
      await carryOut(req, claim.id)
    })
    if (claim.id === undefined) return { did: 'nothing' }
    if (!outcome.ok) {
      await noteFailure(payload, claim.id, outcome.reason)
      return { did: 'refused', id: claim.id }
    }
    await reached('schedule-committed')
    return { did: 'done', id: claim.id }
  } catch (error) {
    if (claim.id !== undefined) await noteFault(payload, claim.id)
    throw error
  }
}

async function claimDue(req: PayloadRequest): Promise<string | undefined> {
  const [row] = await executeInTransaction(
    req,
    sql`select id from schedules where state = 'waiting' and "at" <= now()
      order by "at", created_at, id limit 1 for update skip locked`,
  )
  return row === undefined ? undefined : String(row.id)
}

async function carryOut(req: PayloadRequest, id: string): Promise<void> {
  const planned = await req.payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true, req })
  req.user = await plannerOf(req, planned)
  const { target, action } = planned
  if (!target || typeof target.value !== 'string') throw new Refusal(messages.refusals.lostTarget)
  if (target.relationTo === 'releases') await publishRelease(req, { id: target.value, cause: 'schedule' })
  else {
    const change = { collection: target.relationTo, id: target.value, action }
    await changePublication(req, change, { cause: 'schedule' })
  }
  await executeInTransaction(
    req,
    sql`update schedules set state = 'done', done_at = now(), updated_at = now() where id = ${id}::uuid`,
  )
}

/** With the rights of today, not those of the day it was planned. */
async function plannerOf(req: PayloadRequest, { plannedBy }: Schedule): Promise<User> {
  const user =
    typeof plannedBy === 'string' &&
    (await req.payload.findByID({
      collection: 'users',
      id: plannedBy,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    }))
  if (!user) throw new Refusal(messages.refusals.lostPlanner)
  return { ...user, collection: 'users' }
}

async function noteFault(payload: Payload, id: string): Promise<void> {
  const { rows } = await payload.db.drizzle.execute(sql`
    update schedules set attempts = attempts + 1, updated_at = now()
    where id = ${id}::uuid and state = 'waiting' returning attempts`)
  if (Number(rows[0]?.attempts ?? 0) >= patience) await noteFailure(payload, id, messages.refusals.fault)
}
