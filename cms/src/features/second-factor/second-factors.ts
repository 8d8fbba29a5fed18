import { randomBytes } from 'node:crypto'
import { base32 } from '@mecaformation/domain/second-factor/base32'
import { spacedRecoveryCode } from '@mecaformation/domain/second-factor/typed-code'
import type { Database } from '../../platform/database.ts'
import { recoveryHash, type SecondFactorKeys, seal, unseal } from './keys.ts'

const secretBytes = 20
const recoveryCodes = 10
/** Sixty bits, which twelve letters of base32 hold. */
const recoveryLetters = 12

export type FactorState = 'none' | 'pending' | 'confirmed'

/** Whether an account has a second factor, and how many recovery codes are left. */
export async function stateOf(pool: Database, userId: string): Promise<{ state: FactorState; codes: number }> {
  const { rows } = await pool.query<{ confirmed: boolean; codes: number }>(
    `select confirmed_at is not null as confirmed,
       (select count(*)::int from people.recovery_codes c where c.user_id = f.user_id) as codes
     from people.second_factors f where user_id = $1`,
    [userId],
  )
  const [row] = rows
  if (row === undefined) return { state: 'none', codes: 0 }
  return { state: row.confirmed ? 'confirmed' : 'pending', codes: row.codes }
}

/** The secret of a factor that is being set up, in base32: the same until a first code confirms it. */
export async function pendingSecret(pool: Database, keys: SecondFactorKeys, userId: string): Promise<string> {
  const made = seal(keys, userId, randomBytes(secretBytes))
  await pool.query(
    'insert into people.second_factors (user_id, secret) values ($1, $2) on conflict (user_id) do nothing',
    [userId, made],
  )
  const { rows } = await pool.query<{ secret: Buffer }>(
    'select secret from people.second_factors where user_id = $1 and confirmed_at is null',
    [userId],
  )
  const [row] = rows
  if (row === undefined) throw new Error('the second factor was confirmed in the meantime')
  return base32(unseal(keys, userId, row.secret))
}

/** Makes a pending factor count, and gives its recovery codes, which nobody can read again. */
export async function confirm(pool: Database, keys: SecondFactorKeys, userId: string): Promise<string[]> {
  await pool.query(
    `update people.second_factors set confirmed_at = clock_timestamp() where user_id = $1 and confirmed_at is null`,
    [userId],
  )
  return renewRecoveryCodes(pool, keys, userId)
}

/** Makes new recovery codes in the place of all that there were. */
export async function renewRecoveryCodes(pool: Database, keys: SecondFactorKeys, userId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, () => base32(randomBytes(8)).slice(0, recoveryLetters))
  await pool.query(
    `with gone as (delete from people.recovery_codes where user_id = $1)
     insert into people.recovery_codes (user_id, code_hash) select $1, unnest($2::text[])`,
    [userId, codes.map((code) => recoveryHash(keys, userId, code))],
  )
  return codes.map(spacedRecoveryCode)
}
