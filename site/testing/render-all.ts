/**
 * Renders all pages of a snapshot as a publisher that begins, in a process of its own:
 * `node render-all.ts <built site> <snapshot, one document a line> <data folder> plain|compressed`.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { filePath, liveLayout } from '@mecaformation/contracts/live/layout'
import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { ownAddress } from '@mecaformation/domain/addresses/address-of'
import { inLanes } from '../publisher/in-lanes.ts'
import { LiveStore } from '../publisher/live-store.ts'
import { PageDependencies } from '../publisher/page-dependencies.ts'
import { writePage } from '../publisher/page-writer.ts'
import { loadSiteApp } from '../publisher/site-app.ts'
import { fixedRoutes } from '../src/routes.ts'

const [site = '', snapshot = '', dataDir = '', variant = ''] = process.argv.slice(2)
const entryUrl = pathToFileURL(join(site, 'server/entry.mjs'))
const app = await loadSiteApp({ entryUrl, origin: 'http://127.0.0.1:3000' })
const documents: PublishedDocument[] = []
for await (const line of createInterface(createReadStream(snapshot))) documents.push(JSON.parse(line))
const begin = performance.now()
app.load(documents)
const own = documents.flatMap(ownAddress)
const paths = [...fixedRoutes, ...app.derivedPaths(), ...own]
const dependencies = new PageDependencies()
const store = variant === 'compressed' ? new LiveStore({ dataDir, fence: 1, version: 'bench' }) : plainStore()
await inLanes(paths, async (path) => {
  const page = await writePage(path, { app, store })
  if (page.kind === 'failed') throw new Error(page.reason)
  dependencies.record(path, page.keys)
})
process.stdout.write(JSON.stringify({ seconds: (performance.now() - begin) / 1000, pages: paths.length }))

/** Stores what the live store does, but for the compressed copies. */
function plainStore(): Pick<LiveStore, 'putFile'> {
  const { files } = liveLayout(dataDir)
  return {
    async putFile(body, meta) {
      const hash = createHash('sha256').update(body).digest('hex').slice(0, 32)
      const path = filePath(files, hash)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, body)
      return { kind: 'file', ...meta, hash, encodings: [] }
    },
  }
}
