/**
 * Renders all pages of a snapshot as the publisher does, in a process of its own:
 * `node render-all.ts <snapshot.json> <folder for the bytes> plain|compressed`. Prints one line of JSON.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { addressOf } from '@mecaformation/domain/addresses/address-of'
import { inlineScriptHashes } from '../../../site/publisher/inline-scripts.ts'
import { LiveStore } from '../../../site/publisher/live-store.ts'
import { PageDependencies } from '../../../site/publisher/page-dependencies.ts'
import { loadSiteApp, type RenderedPage } from '../../../site/publisher/site-app.ts'
import { fixedRoutes } from '../../../site/src/routes.ts'
import { projectRoot } from '../../settings/project-root.ts'

const [snapshot = '', folder = '', variant = ''] = process.argv.slice(2)
const entryUrl = new URL(`file://${join(projectRoot, 'site/dist/app/server/entry.mjs')}`)
const app = await loadSiteApp({ entryUrl, origin: 'http://127.0.0.1:3000' })
const documents: PublishedDocument[] = JSON.parse(await readFile(snapshot, 'utf8'))
const begin = performance.now()
app.load(documents)
const own = documents.flatMap((document) => (document.collection === 'media' ? [] : addressOf(document)))
const paths = [...fixedRoutes, ...own]
const dependencies = new PageDependencies()
const store = new LiveStore({ dataDir: folder, fence: 1 })
let bytes = 0
const waiting = paths.values()
await Promise.all(Array.from({ length: Number(process.env.LANES ?? 1) }, renderWaiting))
const seconds = (performance.now() - begin) / 1000
console.log(JSON.stringify({ seconds, pages: paths.length, bytes }))

/** Takes page after page: while one is being written, another is rendered. */
async function renderWaiting(): Promise<void> {
  for (const path of waiting) {
    const page = await app.render(path)
    dependencies.record(path, page.keys)
    bytes += page.body.length
    await (variant === 'compressed' ? putCompressed(page) : putPlain(page))
  }
}

async function putCompressed(page: RenderedPage): Promise<void> {
  await store.putFile(page.body, { ...metaOf(page), status: 200, caching: 'page' })
}

/** What the store does, but for the compressed copies. */
async function putPlain(page: RenderedPage): Promise<void> {
  metaOf(page)
  const hash = createHash('sha256').update(page.body).digest('hex')
  const parent = join(folder, hash.slice(0, 2))
  await mkdir(parent, { recursive: true })
  await writeFile(join(parent, hash), page.body)
}

function metaOf({ contentType, body }: RenderedPage) {
  const html = contentType.startsWith('text/html') ? body.toString('utf8') : ''
  return { contentType, scriptHashes: inlineScriptHashes(html) }
}
