import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does several things in one transaction, for an endpoint: all of them stand, or none. */
export async function inTransaction<T>(req: PayloadRequest, act: () => Promise<T>): Promise<T> {
  await initTransaction(req)
  try {
    const value = await act()
    await commitTransaction(req)
    return value
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
