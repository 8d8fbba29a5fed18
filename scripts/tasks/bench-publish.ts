/**
 * `npm run bench:publish [-- --edits 200] [-- --json]`: how long an author waits for the site.
 *
 * The clock starts when the request of the save is sent. « answered »: the save's own answer is read.
 * « visible »: a reader's request for the article's page has brought the edit. « dependents »: those for
 * home and list have too. « searchable »: the fresh index that knows it is served.
 */
import { parseArgs } from 'node:util'
import { type Quantiles, quantilesOf } from '../bench/quantiles.ts'
import { Author, type EditedArticle, withParagraph } from '../testing/author.ts'
import { demoAccount } from '../testing/demo-account.ts'
import { productEnvironment, startProduct } from '../testing/product.ts'

const { values } = parseArgs({
  options: { edits: { type: 'string', default: '200' }, json: { type: 'boolean', default: false } },
})
const edits = Number(values.edits)
const warmUp = 10
const kinds = ['body', 'title'] as const
type Kind = (typeof kinds)[number]
const stages = ['answered', 'visible', 'dependents', 'searchable'] as const
type Timing = Record<(typeof stages)[number], number>

const product = await startProduct({ env: await productEnvironment(), onLine: (line) => console.error(line) })
try {
  const author = await Author.signIn(product.url, await demoAccount(product.dataDir, 'reviewer'))
  const article = await author.firstArticle()
  for (let n = 0; n < warmUp; n += 1) await edit(author, article, `échauffement ${n}`, 'body')
  const timings: Record<Kind, Timing[]> = { body: [], title: [] }
  for (let n = 0; n < edits; n += 1) {
    const kind = n % 2 === 0 ? 'body' : 'title'
    timings[kind].push(await edit(author, article, `essai ${n}`, kind))
  }
  const report = Object.fromEntries(kinds.map((kind) => [kind, quantilesByStage(timings[kind])]))
  if (values.json) console.log(JSON.stringify({ edits, milliseconds: report }))
  else for (const kind of kinds) printTable(kind, quantilesByStage(timings[kind]))
} finally {
  await product.stop()
}

async function edit(author: Author, article: EditedArticle, mark: string, kind: Kind): Promise<Timing> {
  const fields = kind === 'body' ? { body: withParagraph(article.body, mark) } : { title: `${article.title} ${mark}` }
  const start = performance.now()
  const elapsed = () => performance.now() - start
  const saved = author.publish(article.id, fields).then(elapsed)
  const visible = shows(`/articles/${article.slug}/`, mark).then(elapsed)
  // A body stands on no other page; a title does on the list, among others.
  const dependents = kind === 'body' ? visible : Promise.all([visible, shows('/articles/', mark)]).then(elapsed)
  const [answeredAt, visibleAt, dependentsAt] = await Promise.all([saved, visible, dependents])
  while (!(await author.isSearchable(article.id))) await pause(5)
  return { answered: answeredAt, visible: visibleAt, dependents: dependentsAt, searchable: elapsed() }
}

/** Asks for a page again and again until it holds the text. */
async function shows(path: string, text: string): Promise<void> {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    const html = await fetch(product.url + path).then((response) => response.text())
    if (html.includes(text)) return
    await pause(1)
  }
  throw new Error(`${path} never showed « ${text} »`)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function quantilesByStage(timings: readonly Timing[]): Record<string, Quantiles> {
  return Object.fromEntries(stages.map((stage) => [stage, quantilesOf(timings.map((timing) => timing[stage]))]))
}

function printTable(kind: string, rows: Record<string, Quantiles>): void {
  console.log(`\n${kind} edit, milliseconds since the request was sent`)
  for (const [stage, { p50, p95, max, count }] of Object.entries(rows)) {
    const cells = [p50, p95, max].map((value) => value.toFixed(0).padStart(6)).join('')
    console.log(`${stage.padEnd(12)} p50 p95 max ${cells}   (${count} edits)`)
  }
}
