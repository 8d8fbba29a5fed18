/**
 * `npm run bench:preview [-- --edits 200] [-- --json]`: how long the page beside the form stays behind it.
 *
 * The clock starts when the autosave is sent, which the form does after a pause of 250 ms. « saved »: its
 * answer is read. « shown »: the page of the preview, asked for after that answer, is read with the edit
 * in it. A reader asks for the public page all the while if there are `--readers`.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { quantilesOf } from '../bench/quantiles.ts'
import { Author, withParagraph } from '../testing/author.ts'
import { demoAccount } from '../testing/demo-account.ts'
import { productEnvironment, startProduct } from '../testing/product.ts'

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '200' },
    readers: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
})
const edits = Number(values.edits)
const warmUp = 10
/** What the form waits for before it saves; see `cms/src/fields/content-versions.ts`. */
const formPause = 250

const product = await startProduct({ env: await productEnvironment(), onLine: (line) => console.error(line) })
const reading = new AbortController()
try {
  const author = await Author.signIn(product.url, await demoAccount(product.dataDir, 'reviewer'))
  const article = await author.harmlessArticle()
  const { address, cookie } = await author.openPreview(article.id)
  const readers = Array.from({ length: Number(values.readers) }, () => read(`/articles/${article.slug}/`))
  const timings: { saved: number; shown: number }[] = []
  for (let n = -warmUp; n < edits; n += 1) {
    const mark = `brouillon mesuré ${n}`
    const start = performance.now()
    await author.autosave(article.id, { body: withParagraph(article.body, mark) })
    const saved = performance.now() - start
    const html = await (await fetch(product.url + address, { headers: { cookie } })).text()
    if (!html.includes(mark)) throw new Error('the preview does not show what was saved')
    if (n >= 0) timings.push({ saved, shown: performance.now() - start })
  }
  reading.abort()
  await Promise.all(readers)
  const milliseconds = {
    saved: quantilesOf(timings.map(({ saved }) => saved)),
    shown: quantilesOf(timings.map(({ shown }) => shown)),
    fromLastKey: quantilesOf(timings.map(({ shown }) => shown + formPause)),
  }
  if (values.json) console.log(JSON.stringify({ edits, readers: readers.length, milliseconds }))
  else {
    for (const [stage, { p50, p95, max }] of Object.entries(milliseconds)) {
      const cells = [p50, p95, max].map((value) => value.toFixed(0).padStart(6)).join('')
      console.log(`${stage.padEnd(12)} p50 p95 max ${cells}   (${edits} edits, ms)`)
    }
  }
} finally {
  reading.abort()
  await product.stop()
}

/** A reader who comes back ten times a second until the measuring ends. */
async function read(path: string): Promise<void> {
  while (!reading.signal.aborted) {
    await (await fetch(product.url + path)).text()
    await pause(100)
  }
}
