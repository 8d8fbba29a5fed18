import { fork } from 'node:child_process'
import type { FileEntry } from '@mecaformation/contracts/live/manifest'
import type { SearchTier } from '@mecaformation/contracts/search/tiers'

export interface IndexOrder {
  dataDir: string
  tier: SearchTier
  pages: readonly { path: string; hash: string }[]
  /** How far it yields to others: 0 not at all, 19 to everybody. */
  niceness: number
}
export interface IndexReply {
  /** By their addresses; the files are stored, and nothing is visible yet. */
  entries: [string, FileEntry][]
}

const program = new URL('./search-indexer.ts', import.meta.url)

/** Has an index made in a process of its own; see `search-indexer.ts`. Throws when that fails or is stopped. */
export function orderIndex(order: IndexOrder, stop: AbortSignal): Promise<IndexReply> {
  return new Promise((resolve, reject) => {
    const indexer = fork(program, { signal: stop, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] })
    indexer.on('error', reject)
    indexer.on('message', (reply: IndexReply | { fault: string }) => {
      indexer.disconnect()
      if ('fault' in reply) reject(new Error(`the ${order.tier} search index cannot be made: ${reply.fault}`))
      else resolve(reply)
    })
    indexer.on('exit', (code, signal) => reject(new Error(`the search indexer ended early (${signal ?? code})`)))
    indexer.send(order, (error) => {
      if (error !== null) reject(error)
    })
  })
}
