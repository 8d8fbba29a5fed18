import type { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Statement = ReturnType<typeof sql>
type Database = PayloadRequest['payload']['db']['drizzle']

/**
 * Runs a statement on the connection that holds the transaction of `req`. Payload's writes always have
 * one; without it the statement would stand when the write is rolled back, so that is a fault. Returns
 * the rows that the statement gives.
 */
export async function executeInTransaction(
  req: PayloadRequest,
  statement: Statement,
): Promise<Record<string, unknown>[]> {
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : req.payload.db.sessions?.[id]
  if (session === undefined) throw new Error('the statement must share the transaction of a write')
  const { rows } = await (session.db as Database).execute(statement)
  return rows
}
