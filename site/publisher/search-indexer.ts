/**
 * Makes one search index in a process of its own, which yields to all others: thousands of pages take half a
 * minute of reckoning that no author may wait for. Stores the files of the index and answers their entries.
 */
import { readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { filePath, liveLayout } from '@mecaformation/contracts/live/layout'
import { LiveStore } from './live-store.ts'
import { storeSearchFile } from './search-bundles.ts'
import { searchCopy } from './search-copy.ts'
import { SearchIndex } from './search-files.ts'
import type { IndexOrder, IndexReply } from './search-order.ts'

async function fulfil({ dataDir, tier, pages, niceness }: IndexOrder): Promise<IndexReply> {
  // Before the engine starts: its process inherits this.
  setPriority(niceness)
  // Only stores bytes under their hash: no leadership is needed for that.
  const store = new LiveStore({ dataDir, fence: 0, version: '' })
  const { files } = liveLayout(dataDir)
  const index = await SearchIndex.open(tier)
  for (const { path, hash } of pages) {
    const copy = searchCopy(await readFile(filePath(files, hash), 'utf8'))
    if (copy === null) throw new Error(`${path} was to be indexed and is not marked for it`)
    await index.add({ path, copy })
  }
  const entries: IndexReply['entries'] = []
  for (const [path, bytes] of await index.files()) entries.push(await storeSearchFile(store, tier, path, bytes))
  return { entries }
}

process.once('disconnect', () => process.exit(0))
process.once('message', (order: IndexOrder) => {
  const answered = fulfil(order).catch((error: unknown) => ({ fault: String(error) }))
  // Who takes the reply lets go of the channel, and with it of this process.
  void answered.then((reply: IndexReply | { fault: string }) => process.send?.(reply))
})
