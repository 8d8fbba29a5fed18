import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Manifest, type ManifestEntry, manifestName } from '@mecaformation/contracts/live/manifest'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LiveSite } from './live-site.ts'

const gone: ManifestEntry = { kind: 'gone' }
const to = (location: string): ManifestEntry => ({ kind: 'redirect', location })
const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let directory: string
let site: LiveSite

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'live-site-'))
  site = new LiveSite({ directory, logger })
})
afterEach(async () => {
  await site.stop()
  await rm(directory, { recursive: true, force: true })
  vi.clearAllMocks()
})

async function put(manifest: Manifest): Promise<void> {
  await rename(await putAside(JSON.stringify(manifest)), join(directory, manifestName(manifest)))
}
async function putAside(text: string): Promise<string> {
  const aside = join(directory, 'being-written.tmp')
  await writeFile(aside, text)
  return aside
}
const checkpoint = (fence: number, sequence: number, entries: Record<string, ManifestEntry>) =>
  put({ kind: 'checkpoint', fence, sequence, version: 'a', entries })
const delta = (fence: number, sequence: number, changes: Record<string, ManifestEntry | null>) =>
  put({ kind: 'delta', fence, sequence, changes })

test('reads no checkpoint in the middle of the chain that it follows', async () => {
  await checkpoint(1, 1, {})
  await site.start()
  await delta(1, 2, { '/a/': gone })
  await site.refresh()
  await checkpoint(1, 3, {})
  await delta(1, 4, { '/b/': gone })
  await site.refresh()
  expect([site.lookup('/a/'), site.lookup('/b/')]).toEqual([gone, gone])
})

test('knows nothing before the first checkpoint, and everything after it, without being asked', async () => {
  await site.start()
  expect(site.isLoaded).toBe(false)
  await checkpoint(1, 1, { '/a/': gone })
  await vi.waitFor(() => expect(site.lookup('/a/')).toEqual(gone))
  expect(site.isLoaded).toBe(true)
})

test('makes the directory that it watches', async () => {
  const absent = new LiveSite({ directory: join(directory, 'live/manifests'), logger })
  await absent.start()
  await absent.stop()
  expect(logger.error).not.toHaveBeenCalled()
})

test('follows deltas as they appear', async () => {
  await checkpoint(1, 1, { '/a/': gone, '/b/': gone })
  await site.start()
  await delta(1, 2, { '/a/': null, '/b/': to('/c/') })
  await vi.waitFor(() => expect(site.lookup('/b/')).toEqual(to('/c/')))
  expect(site.lookup('/a/')).toBeUndefined()
})

test('carries several deltas in at one moment', async () => {
  await checkpoint(1, 1, { '/a/': to('/1/') })
  await site.refresh()
  await delta(1, 2, { '/a/': to('/2/') })
  await delta(1, 3, { '/a/': to('/3/') })
  const seen = new Set<string>()
  let isRefreshing = true
  const refreshed = site.refresh().then(() => {
    isRefreshing = false
  })
  while (isRefreshing) {
    seen.add(JSON.stringify(site.lookup('/a/')))
    await new Promise((resolve) => setImmediate(resolve))
  }
  await refreshed
  expect([...seen].filter((entry) => entry.includes('/2/'))).toEqual([])
  expect(site.lookup('/a/')).toEqual(to('/3/'))
})

test('leaves a replaced leader alone, whatever it still writes', async () => {
  await checkpoint(1, 1, { '/a/': to('/old/') })
  await site.refresh()
  await checkpoint(2, 1, { '/a/': to('/new/') })
  await site.refresh()
  await delta(1, 2, { '/a/': to('/stale/') })
  await checkpoint(1, 3, { '/a/': to('/stale/') })
  await site.refresh()
  expect(site.lookup('/a/')).toEqual(to('/new/'))
})

test('a new leader’s table replaces the old one whole', async () => {
  await checkpoint(1, 1, { '/a/': gone })
  await site.refresh()
  await checkpoint(2, 1, { '/b/': gone })
  await site.refresh()
  expect(site.lookup('/a/')).toBeUndefined()
  expect(site.lookup('/b/')).toEqual(gone)
})

test('waits in front of a gap, and goes on when it is filled', async () => {
  await checkpoint(1, 1, { '/a/': to('/1/') })
  await delta(1, 3, { '/a/': to('/3/') })
  await site.refresh()
  expect(site.lookup('/a/')).toEqual(to('/1/'))
  await delta(1, 2, { '/b/': gone })
  await site.refresh()
  expect(site.lookup('/a/')).toEqual(to('/3/'))
  expect(site.lookup('/b/')).toEqual(gone)
})

test('reads afresh when the publisher pruned what it had not read yet', async () => {
  await checkpoint(1, 1, { '/a/': gone, '/b/': gone })
  await site.refresh()
  await checkpoint(1, 5, { '/b/': gone })
  await delta(1, 6, { '/c/': gone })
  await rm(join(directory, manifestName({ fence: 1, sequence: 1, kind: 'checkpoint' })))
  await site.refresh()
  expect(['/a/', '/b/', '/c/'].map((path) => site.lookup(path))).toEqual([undefined, gone, gone])
})

test('keeps the last good table under an unreadable manifest, and says so once', async () => {
  await checkpoint(1, 1, { '/a/': gone })
  await site.refresh()
  const name = manifestName({ fence: 1, sequence: 2, kind: 'delta' })
  await rename(await putAside('{"kind":"delta"'), join(directory, name))
  await site.refresh()
  await site.refresh()
  expect(site.lookup('/a/')).toEqual(gone)
  expect(logger.error).toHaveBeenCalledTimes(1)
  await delta(1, 2, { '/a/': null })
  await site.refresh()
  expect(site.lookup('/a/')).toBeUndefined()
})

test('a manifest under the name of another place in the chain is not believed', async () => {
  const text = JSON.stringify({ kind: 'checkpoint', fence: 1, sequence: 1, entries: {} })
  await rename(await putAside(text), join(directory, manifestName({ fence: 9, sequence: 1, kind: 'checkpoint' })))
  await site.refresh()
  expect(site.isLoaded).toBe(false)
  expect(logger.error).toHaveBeenCalledTimes(1)
})

test('keeps its table while the directory is gone', async () => {
  await checkpoint(1, 1, { '/a/': gone })
  await site.refresh()
  await rm(directory, { recursive: true })
  await site.refresh()
  expect(site.lookup('/a/')).toEqual(gone)
})
