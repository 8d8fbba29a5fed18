import type { Payload } from 'payload'

/**
 * Payload leaves its pool without a listener for errors, so that an idle connection which the database
 * closes would end the whole process, and with it the pages that need no database. The pool replaces such
 * a connection by itself; the loss is worth a line in the log.
 */
export function surviveLostConnections(payload: Payload): void {
  payload.db.pool.on('error', (err) => payload.logger.warn({ err, msg: 'a database connection was lost' }))
}
