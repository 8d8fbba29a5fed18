import type { CollectionAfterOperationHook, CollectionBeforeLoginHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '../../env.ts'
import { record } from '../journal/api.ts'
import { enrolmentOf } from './enrolment.ts'
import { secondFactorKeys } from './keys.ts'
import { confirm, type FactorState, pendingSecret, stateOf } from './second-factors.ts'
import { type Refused, SecondFactorMissing } from './sign-in.ts'
import { verifyCode } from './verify-code.ts'

export const keys = secondFactorKeys(env.PAYLOAD_SECRET)

const sent = z.object({ code: z.string().trim().min(1).max(40) })
const person = z.object({ id: z.string(), email: z.string(), name: z.string() })
type Person = z.infer<typeof person>

/** The recovery codes of a factor that this sign-in confirmed. */
const made = new WeakMap<PayloadRequest, string[]>()

/**
 * Ends every sign-in, whatever it came by, that has the right password and no second factor: Payload calls this
 * between the two. A first right code confirms the factor that was set up.
 */
export const requireSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  const { pool } = req.payload.db
  const who = person.parse(user)
  const { state } = await stateOf(pool, who.id)
  if (state !== 'confirmed' && env.SECOND_FACTOR === 'optional') return
  const typed = sent.safeParse(req.data).data?.code
  if (typed === undefined || state === 'none') throw await missing(req, who, state, null)
  const verdict = await verifyCode({ pool, keys, userId: who.id, typed, now: Date.now() })
  if (verdict === 'wrong' || verdict === 'locked') throw await missing(req, who, state, verdict)
  if (verdict === 'recovery') await record(req, { kind: 'recovery-code-used' }, who)
  if (state === 'confirmed') return
  made.set(req, await confirm(pool, keys, who.id))
  await record(req, { kind: 'second-factor-set' }, who)
}

/** Gives the recovery codes to whoever has just set up a second factor, and to nobody ever after. */
export const giveRecoveryCodes: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const recoveryCodes = operation === 'login' ? made.get(req) : undefined
  return recoveryCodes === undefined ? result : Object.assign({}, result, { recoveryCodes })
}

async function missing(
  req: PayloadRequest,
  { id, email }: Person,
  state: FactorState,
  refused: Refused,
): Promise<SecondFactorMissing> {
  if (state === 'confirmed') return new SecondFactorMissing(id, refused, { step: 'code' })
  const enrolment = enrolmentOf(email, await pendingSecret(req.payload.db.pool, keys, id))
  return new SecondFactorMissing(id, refused, { step: 'enrol', enrolment })
}
