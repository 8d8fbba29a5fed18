import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { filePath, liveLayout } from '@mecaformation/contracts/live/layout'
import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LiveStore, readLiveSite } from './live-store.ts'

const html = {
  status: 200,
  contentType: 'text/html; charset=utf-8',
  caching: 'page',
  scriptHashes: [] as string[],
} as const
let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'live-store-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

test('stores bytes under their hash, with copies that decompress to the same', async () => {
  const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
  const body = Buffer.from('<p>Chute de tension</p>'.repeat(50))
  const entry = await store.putFile(body, { ...html, scriptHashes: [] })
  const { files } = liveLayout(dataDir)
  expect(readFileSync(filePath(files, entry.hash))).toEqual(body)
  expect(brotliDecompressSync(readFileSync(filePath(files, entry.hash, 'br')))).toEqual(body)
  expect(gunzipSync(readFileSync(filePath(files, entry.hash, 'gz')))).toEqual(body)
})

test('readers find what was committed, and the paths that really changed are told', async () => {
  const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
  const gone: ManifestEntry = { kind: 'gone' }
  await store.checkpoint(new Map([['/a/', gone]]))
  expect(
    await store.commit(
      new Map([
        ['/a/', gone],
        ['/b/', gone],
      ]),
    ),
  ).toEqual(new Set(['/b/']))
  expect(await store.commit(new Map([['/a/', null]]))).toEqual(new Set(['/a/']))
  expect(await readLiveSite(dataDir)).toEqual({ entries: new Map([['/b/', gone]]), version: 'a' })
})

test('a leader that was replaced writes in vain', async () => {
  const old = new LiveStore({ dataDir, fence: 1, version: 'a' })
  await old.checkpoint(new Map())
  const heir = new LiveStore({ dataDir, fence: 2, version: 'b' })
  await heir.checkpoint(new Map([['/b/', { kind: 'gone' }]]))
  await old.commit(new Map([['/stale/', { kind: 'gone' }]]))
  await old.checkpoint(new Map([['/stale/', { kind: 'gone' }]]))
  const { entries, version } = await readLiveSite(dataDir)
  expect([...entries.keys()]).toEqual(['/b/'])
  expect(version).toBe('b')
})

test('many commits at once keep one unbroken chain, pruned to what readers need', async () => {
  const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
  await store.checkpoint(new Map())
  const paths = Array.from({ length: 450 }, (_, n) => `/${n}/`)
  await Promise.all(paths.map((path) => store.commit(new Map([[path, { kind: 'gone' }]]))))
  await store.shortenChain()
  expect((await readLiveSite(dataDir)).entries.size).toBe(450)
  // A reader may be in the middle of the chain before: it goes with the checkpoint after.
  await Promise.all(paths.map((path) => store.commit(new Map([[path, null]]))))
  await store.shortenChain()
  expect((await readdir(liveLayout(dataDir).manifests)).length).toBeLessThan(500)
  expect((await readLiveSite(dataDir)).entries.size).toBe(0)
})
