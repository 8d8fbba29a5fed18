import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { filePath, liveLayout } from '@mecaformation/contracts/live/layout'
import { type ManifestEntry, manifestName } from '@mecaformation/contracts/live/manifest'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LeadershipLost } from './lease.ts'
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
  expect(await readLiveSite(dataDir)).toMatchObject({ entries: new Map([['/b/', gone]]), version: 'a' })
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

test('a file that a power cut left empty is written again', async () => {
  const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
  const entry = await store.putFile(Buffer.from('<p>Texte</p>'), html)
  await writeFile(filePath(liveLayout(dataDir).files, entry.hash), '')
  await store.putFile(Buffer.from('<p>Texte</p>'), html)
  expect((await store.readFile(entry)).toString()).toBe('<p>Texte</p>')
})

test('a manifest that a power cut left empty is named, and no version vouches for the site before it', async () => {
  const store = new LiveStore({ dataDir, fence: 1, version: 'a' })
  await store.checkpoint(new Map([['/a/', { kind: 'gone' }]]))
  await store.commit(new Map([['/b/', { kind: 'gone' }]]))
  const name = manifestName({ fence: 1, sequence: 2, kind: 'delta' })
  await writeFile(join(liveLayout(dataDir).manifests, name), '')
  expect(await readLiveSite(dataDir)).toEqual({
    entries: new Map([['/a/', { kind: 'gone' }]]),
    version: null,
    unreadable: name,
  })
})

test('a leader whose lease is over shows nothing, and leaves nothing behind', async () => {
  const confirmLease = () => {
    throw new LeadershipLost('over')
  }
  const store = new LiveStore({ dataDir, fence: 1, version: 'a', confirmLease })
  await expect(store.checkpoint(new Map([['/a/', { kind: 'gone' }]]))).rejects.toThrow(LeadershipLost)
  expect(await readdir(liveLayout(dataDir).manifests)).toEqual([])
})

test('what a dead leader was writing aside goes with its chain', async () => {
  const { manifests } = liveLayout(dataDir)
  await new LiveStore({ dataDir, fence: 1, version: 'a' }).checkpoint(new Map())
  await writeFile(join(manifests, `${manifestName({ fence: 1, sequence: 2, kind: 'delta' })}.some-id.tmp`), '{')
  await new LiveStore({ dataDir, fence: 2, version: 'a' }).checkpoint(new Map())
  expect(await readdir(manifests)).toEqual([manifestName({ fence: 2, sequence: 1, kind: 'checkpoint' })])
})
