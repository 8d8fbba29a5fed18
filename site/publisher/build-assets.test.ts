import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { FileEntry, ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { outdatedAssets, storeBuildAssets } from './build-assets.ts'
import { LiveStore } from './live-store.ts'

const logger = { warn: vi.fn() }
let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'build-assets-'))
  await mkdir(join(dataDir, 'live'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const asset: FileEntry = {
  kind: 'file',
  status: 200,
  hash: 'a'.repeat(32),
  contentType: 'text/css',
  encodings: [],
  caching: 'immutable',
  scriptHashes: [],
}
const site = (...paths: string[]) => new Map<string, ManifestEntry>(paths.map((path) => [path, asset]))
const day = (n: number) => new Date(Date.UTC(2026, 10, 1 + n, 12))

/** One start of a leader whose version has these assets; gives the site that it leaves. */
async function start(last: Map<string, ManifestEntry>, assets: Map<string, ManifestEntry>, now: Date) {
  const outdated = await outdatedAssets({ live: last.keys(), assets, dataDir, now, logger })
  return new Map([...last].filter(([path]) => !outdated.includes(path)).concat([...assets]))
}

test('what has a hash in its name may be cached for good, an icon not', async () => {
  const client = join(dataDir, 'client')
  await mkdir(join(client, '_astro'), { recursive: true })
  await writeFile(join(client, '_astro/page.AAA.css'), 'p{}')
  await writeFile(join(client, 'favicon.svg'), '<svg/>')
  const entries = await storeBuildAssets(new LiveStore({ dataDir, fence: 1, version: 'test' }), client)
  expect(entries.get('/_astro/page.AAA.css')).toMatchObject({
    caching: 'immutable',
    contentType: expect.stringMatching(/^text\/css/),
  })
  expect(entries.get('/favicon.svg')).toMatchObject({ caching: 'page' })
})

test('an asset stays 30 days after its version was replaced, however often leaders start meanwhile', async () => {
  let live = await start(site('/_astro/a.1.css'), site('/_astro/a.2.css'), day(0))
  expect([...live.keys()].sort()).toEqual(['/_astro/a.1.css', '/_astro/a.2.css'])
  live = await start(live, site('/_astro/a.3.css'), day(20))
  live = await start(live, site('/_astro/a.3.css'), day(30))
  expect([...live.keys()].sort()).toEqual(['/_astro/a.1.css', '/_astro/a.2.css', '/_astro/a.3.css'])
  live = await start(live, site('/_astro/a.3.css'), day(31))
  expect([...live.keys()].sort()).toEqual(['/_astro/a.2.css', '/_astro/a.3.css'])
  live = await start(live, site('/_astro/a.3.css'), day(51))
  expect([...live.keys()]).toEqual(['/_astro/a.3.css'])
})

test('only assets go', async () => {
  const paths = ['/favicon.svg', '/articles/', '/pagefind/pagefind.js']
  let live = await start(site(...paths), site(), day(0))
  live = await start(live, site(), day(40))
  expect([...live.keys()]).toEqual(paths)
})

test('an asset that comes back by a rollback begins anew when it is replaced again', async () => {
  let live = await start(site('/_astro/a.1.css'), site('/_astro/a.2.css'), day(0))
  live = await start(live, site('/_astro/a.1.css'), day(20))
  live = await start(live, site('/_astro/a.2.css'), day(25))
  live = await start(live, site('/_astro/a.2.css'), day(40))
  expect(live.has('/_astro/a.1.css')).toBe(true)
  live = await start(live, site('/_astro/a.2.css'), day(56))
  expect(live.has('/_astro/a.1.css')).toBe(false)
})

test('notes that cannot be read are begun anew, and that is said', async () => {
  await writeFile(liveLayout(dataDir).replacedAssets, '{"/_astro/a.1.css": 3}')
  const live = await start(site('/_astro/a.1.css'), site(), day(0))
  expect(live.has('/_astro/a.1.css')).toBe(true)
  expect(logger.warn).toHaveBeenCalledTimes(1)
  expect((await start(live, site(), day(31))).size).toBe(0)
})
