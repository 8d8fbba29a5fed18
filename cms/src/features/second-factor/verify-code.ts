import { createHmac, timingSafeEqual } from 'node:crypto'
import { codeIn, counterOf, stepsThatCount } from '@mecaformation/domain/second-factor/one-time-code'
import { readTypedCode } from '@mecaformation/domain/second-factor/typed-code'
import type { Database } from '../../platform/database.ts'
import { recoveryHash, type SecondFactorKeys, unseal } from './keys.ts'

const failuresAllowed = 5
const lockMinutes = 15

export type Verdict = 'one-time' | 'recovery' | 'wrong' | 'locked'

interface Asked {
  pool: Database
  keys: SecondFactorKeys
  userId: string
  typed: string
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Judges a code, and uses it up. Each try is counted before it is judged, on a connection of its own: neither
 * tries at once nor a login that is rolled back get more of them.
 */
export async function verifyCode({ pool, keys, userId, typed, now }: Asked): Promise<Verdict> {
  const { rows } = await pool.query<{ secret: Buffer; last_step: string }>(
    `update people.second_factors set
       failures = case when failures + 1 >= $2 then 0 else failures + 1 end,
       locked_until = case when failures + 1 >= $2 then clock_timestamp() + make_interval(mins => $3) end
     where user_id = $1 and (locked_until is null or locked_until <= clock_timestamp())
     returning secret, last_step`,
    [userId, failuresAllowed, lockMinutes],
  )
  const [factor] = rows
  if (factor === undefined) return 'locked'
  const code = readTypedCode(typed)
  if (code?.kind === 'one-time') {
    const secret = unseal(keys, userId, factor.secret)
    const step = stepsThatCount(now, Number(factor.last_step)).find((each) => isEqual(totp(secret, each), code.code))
    return step !== undefined && (await takeStep(pool, userId, step)) ? 'one-time' : 'wrong'
  }
  if (code?.kind !== 'recovery') return 'wrong'
  return (await takeRecoveryCode(pool, userId, recoveryHash(keys, userId, code.code))) ? 'recovery' : 'wrong'
}

function totp(secret: Buffer, step: number): string {
  return codeIn(createHmac('sha1', secret).update(counterOf(step)).digest())
}

function isEqual(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

/** False when somebody else took it, or a later one, in the meantime. */
async function takeStep(pool: Database, userId: string, step: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update people.second_factors set last_step = $2, failures = 0, locked_until = null
     where user_id = $1 and last_step < $2`,
    [userId, step],
  )
  return rowCount === 1
}

/** Only a factor that was confirmed has any. */
async function takeRecoveryCode(pool: Database, userId: string, hash: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `with used as (delete from people.recovery_codes where user_id = $1 and code_hash = $2 returning user_id)
     update people.second_factors set failures = 0, locked_until = null where user_id in (select user_id from used)`,
    [userId, hash],
  )
  return rowCount === 1
}
