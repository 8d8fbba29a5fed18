import { randomUUID } from 'node:crypto'
import type { postgresAdapter } from '@payloadcms/db-postgres'

type AdapterOf = ReturnType<typeof postgresAdapter>
type Adapter = ReturnType<AdapterOf['init']>

type Transact = Adapter['drizzle']['transaction']
type Options = Parameters<Transact>[1]

const rolledBack = new Error('the transaction is rolled back')

/**
 * Transactions that say when their commit failed. Payload's own swallow it: when the database goes away at
 * that moment, an author is told that a text is saved which is nowhere.
 */
export function honestTransactions(adapter: AdapterOf): AdapterOf {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      return Object.assign(db, {
        beginTransaction: (options?: Options) => begin(db, options),
        commitTransaction: async (id: Parameters<Adapter['commitTransaction']>[0]) => commit(db, await id),
      })
    },
  }
}

async function begin(db: Adapter, options: Options): Promise<string> {
  await db.initializing
  const begun = Promise.withResolvers<Parameters<Parameters<Transact>[0]>[0]>()
  const ending = Promise.withResolvers<void>()
  const ended: Promise<void> = db.drizzle.transaction(async (transaction) => {
    begun.resolve(transaction)
    await ending.promise
  }, options)
  ended.catch(begun.reject)
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
