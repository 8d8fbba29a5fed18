import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { refusalOf } from './refusal.ts'

export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: string }

/**
 * Does several writes for a person in one transaction: all of them stand, or none. What is refused comes
 * back as a reason for people; a fault is thrown. Both leave everything as it was.
 *
 * The request is a new one: hooks take the person's own for a form that is being saved, and lock it.
 */
export async function actFor<T>(
  { payload, user }: { payload: Payload; user: PayloadRequest['user'] },
  act: (req: PayloadRequest) => Promise<T>,
): Promise<Outcome<T>> {
  const req = await createLocalReq(user === null ? {} : { user }, payload)
  await initTransaction(req)
  try {
    const value = await act(req)
    await commitTransaction(req)
    return { ok: true, value }
  } catch (error) {
    await killTransaction(req)
    const reason = refusalOf(error, req)
    if (reason === null) throw error
    return { ok: false, reason }
  }
}
