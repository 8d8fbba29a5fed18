import type { Payload } from 'payload'

/**
 * Payload leaves its pool, and the connections that it takes out for transactions, without a listener for
 * errors, so that a connection which the database closes would end the whole process, and with it the pages
 * that need no database. The pool replaces such a connection by itself, and the transaction that it was in
 * fails; the loss is worth a line in the log.
 */
export function surviveLostConnections(payload: Payload): void {
  const warn = (err: Error) => payload.logger.warn({ err, msg: 'a database connection was lost' })
  const { pool } = payload.db
  const heard = new WeakSet<object>()
  pool.on('error', warn)
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    client.on('error', warn)
  })
}
