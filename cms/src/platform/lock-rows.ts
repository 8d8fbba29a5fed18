import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'
import { executeInTransaction } from './transaction.ts'

/**
 * Makes changes of a document wait for whoever is changing its state. Payload writes back whole rows as it
 * read them: without the lock, a title saved while a release is published would bring it back to « draft ».
 */
export const lockRows =
  (table: 'releases' | 'schedules'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'update' && operation !== 'delete') return
    const rows = sql.identifier(table)
    const id = 'id' in args && typeof args.id === 'string' ? args.id : null
    await executeInTransaction(
      req,
      sql`select id from ${rows} where ${id}::text is null or id::text = ${id} order by id for update`,
    )
  }
