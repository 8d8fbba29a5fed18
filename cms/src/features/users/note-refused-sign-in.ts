import { AuthenticationError, LockedAuth, type PayloadRequest } from 'payload'
import { recordNow } from '../journal/api.ts'
import { SecondFactorMissing } from '../second-factor/api.ts'

/** Whoever knocks without end must not fill the journal, where nothing can be deleted. */
const perMinute = 60

/** Notes a sign-in that was refused: of which account, when there is one, never what was typed. */
export async function noteRefusedSignIn(error: unknown, req: PayloadRequest): Promise<void> {
  const reason = reasonOf(error)
  if (reason === null) return
  const { pool } = req.payload.db
  const { rows } = await pool.query<{ id: string; name: string }>(
    `select id, name from users where id::text = $1 or email = lower(trim($2))`,
    [
      error instanceof SecondFactorMissing ? error.userId : '',
      typeof req.data?.email === 'string' ? req.data.email : '',
    ],
  )
  const [account] = rows
  const about = account === undefined ? {} : { collection: 'users', id: account.id, title: account.name }
  await recordNow(pool, { kind: 'sign-in-refused', ...about, detail: { reason } }, null, { perMinute })
}

function reasonOf(error: unknown): 'password' | 'code' | 'locked' | null {
  if (error instanceof SecondFactorMissing) {
    if (error.refused === null) return null
    return error.refused === 'wrong' ? 'code' : 'locked'
  }
  if (error instanceof LockedAuth) return 'locked'
  return error instanceof AuthenticationError ? 'password' : null
}
