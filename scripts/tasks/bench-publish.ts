import { parseArgs } from 'node:util'
import { type Kind, kinds, Publications } from '../bench/publish/kinds.ts'
import { messages } from '../bench/publish/messages.fr.ts'
import { preparedProduct } from '../bench/publish/prepared-product.ts'
import { printSummary, type Summary, summaryOf } from '../bench/publish/summary.ts'
import { type ReadersReport, withReaders } from '../bench/publish/with-readers.ts'
import { runTask } from '../start/run-task.ts'

/** What is edited: enough for a burst, and that no article is edited twice in a row. */
const editedArticles = 200
const warmUp = 10

/**
 * `npm run bench:publish [-- --documents 10000 --edits 50 --readers 0,50 --kinds body,title --json]`: how
 * long an author waits for the site, on a site of many documents.
 *
 * The clock starts when the request of the save is sent. Pages are asked for by HTTP, 4 ms after each
 * answer; the moments of « complete » and « searchable » are those of the outbox, by the same machine's
 * clock. Readers live in a process of their own and think for 100 ms after each page.
 */
await runTask(async (signal) => {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '10000' },
      edits: { type: 'string', default: '50' },
      readers: { type: 'string', default: '0,50' },
      kinds: { type: 'string', default: kinds.join(',') },
      json: { type: 'boolean', default: false },
    },
  })
  const [documents, edits] = [Number(values.documents), Number(values.edits)]
  const wanted = kinds.filter((kind) => values.kinds.split(',').includes(kind))
  const onLine = (line: string) => console.error(line)
  const product = await preparedProduct({ documents, edited: editedArticles, signal, onLine })
  const results: { kind: Kind; readers: number; milliseconds: Summary; reading: ReadersReport | null }[] = []
  try {
    const publications = new Publications(product)
    await publications.measure('title', warmUp)
    const withReleases = await hasReleases(product.author)
    if (!withReleases && wanted.includes('release')) onLine(messages.noReleases)
    for (const readers of values.readers.split(',').map(Number)) {
      for (const kind of wanted) {
        if (kind === 'release' && !withReleases) continue
        signal.throwIfAborted()
        onLine(messages.measuring(messages.kinds[kind], readers))
        const measured = await withReaders({ ...product, count: readers }, () => publications.measure(kind, edits))
        const summary = summaryOf(measured.result)
        results.push({ kind, readers, milliseconds: summary, reading: measured.readers })
        const title = messages.heading(messages.kinds[kind], readers, measured.result.length)
        if (!values.json) printSummary(summary, title, measured.readers)
      }
    }
  } finally {
    await product.stop()
  }
  if (values.json) console.log(JSON.stringify({ documents, edits, results }))
})

async function hasReleases(author: { call: (method: string, path: string) => Promise<unknown> }): Promise<boolean> {
  return author.call('GET', '/releases?limit=1').then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && error.message.includes('404')) return false
      throw error
    },
  )
}
