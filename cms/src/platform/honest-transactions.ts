import { randomUUID } from 'node:crypto'
import type { postgresAdapter } from '@payloadcms/db-postgres'
import { Slots } from './slots.ts'

type AdapterOf = ReturnType<typeof postgresAdapter>
type Adapter = ReturnType<AdapterOf['init']>

type Transact = Adapter['drizzle']['transaction']
type Options = Parameters<Transact>[1]

/** The connections of the pool: what transactions leave free is for the reads beside them. */
export const connections = 12
const transactionsAtOnce = 8

const rolledBack = new Error('the transaction is rolled back')

/**
 * Transactions that say when their commit failed. Payload's own swallow it: when the database goes away at
 * that moment, an author is told that a text is saved which is nowhere.
 *
 * And no more at once than leave connections free: in the midst of a save by REST, Payload asks on a second
 * connection for the lock of the document. If saves held every connection, each would wait for ever.
 */
export function honestTransactions(adapter: AdapterOf): AdapterOf {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const slots = new Slots(transactionsAtOnce)
      return Object.assign(db, {
        beginTransaction: (options?: Options) => begin(db, slots, options),
        commitTransaction: async (id: Parameters<Adapter['commitTransaction']>[0]) => commit(db, await id),
      })
    },
  }
}

async function begin(db: Adapter, slots: Slots, options: Options): Promise<string> {
  await db.initializing
  await slots.take()
  const begun = Promise.withResolvers<Parameters<Parameters<Transact>[0]>[0]>()
  const ending = Promise.withResolvers<void>()
  const ended: Promise<void> = db.drizzle.transaction(async (transaction) => {
    begun.resolve(transaction)
    await ending.promise
  }, options)
  ended.catch(begun.reject).finally(() => slots.give())
  const id = randomUUID()
  const transaction = await begun.promise
  db.sessions[id] = {
    db: transaction,
    resolve: () => {
      ending.resolve()
      return ended
    },
    reject: async () => {
      ending.reject(rolledBack)
      await ended.catch((error: unknown) => {
        if (error !== rolledBack) db.payload.logger.warn({ err: error, msg: 'a transaction ended with its connection' })
      })
    },
  }
  return id
}

/** Nothing for a transaction that was rolled back before, as Payload expects. */
async function commit(db: Adapter, id: string | number | null | undefined): Promise<void> {
  const session = db.sessions[String(id)]
  if (session === undefined) return
  delete db.sessions[String(id)]
  try {
    await session.resolve()
  } catch (error) {
    throw new Error('the database did not confirm a save', { cause: error })
  }
}
