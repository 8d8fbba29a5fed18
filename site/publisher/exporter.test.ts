import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Exporter } from './exporter.ts'
import { LeadershipLost } from './lease.ts'
import { LiveStore } from './live-store.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'exporter-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

async function exportedSite() {
  const store = new LiveStore({ dataDir, fence: 1, version: '' })
  const exporter = new Exporter({ dataDir })
  const { exportRoot, exportRules } = liveLayout(dataDir)
  const page = (text: string): Promise<ManifestEntry> => {
    const meta = { status: 200, contentType: 'text/html', caching: 'page' } as const
    return store.putFile(Buffer.from(text.repeat(300)), { ...meta, scriptHashes: [] })
  }
  const change = async (changes: [string, ManifestEntry | null][]) => {
    await exporter.follow(store.entries, await store.commit(new Map(changes)))
  }
  const files = async () => {
    const found = await readdir(exportRoot, { recursive: true, withFileTypes: true })
    return found
      .flatMap((item) => (item.isFile() ? join(item.parentPath, item.name).slice(exportRoot.length) : []))
      .sort()
  }
  return { store, exporter, exportRoot, rules: join(exportRules, 'redirects.map'), page, change, files }
}

test('the directory follows pages that come, change and leave', async () => {
  const { store, exporter, exportRoot, page, change, files } = await exportedSite()
  await exporter.reconcile(store.entries)
  await change([
    ['/a/', await page('a')],
    ['/b/', await page('b')],
  ])
  await change([
    ['/a/', await page('c')],
    ['/b/', { kind: 'gone' }],
  ])
  expect(await files()).toEqual(['/a/index.html', '/a/index.html.br', '/a/index.html.gz'])
  expect(await readFile(join(exportRoot, 'a/index.html'), 'utf8')).toBe('c'.repeat(300))
})

test('the maps for nginx are written when a redirect or « gone » changed, and only then', async () => {
  const { store, exporter, rules, page, change } = await exportedSite()
  await exporter.reconcile(store.entries)
  await change([['/old/', { kind: 'redirect', location: '/new/' }]])
  expect(await readFile(rules, 'utf8')).toBe('/old/ /new/;\n')
  const { ino } = await stat(rules)
  await change([['/new/', await page('a')]])
  expect((await stat(rules)).ino).toBe(ino)
  await change([['/old/', await page('b')]])
  expect(await readFile(rules, 'utf8')).toBe('')
})

test('a new process clears away what it does not know and brings what is missing', async () => {
  const { store, exportRoot, page, files, exporter } = await exportedSite()
  await store.commit(new Map([['/a/', await page('a')]]))
  await exporter.reconcile(store.entries)
  await writeFile(join(exportRoot, 'left-behind.html'), '')
  await rm(join(exportRoot, 'a/index.html'))
  await new Exporter({ dataDir }).reconcile(store.entries)
  expect(await files()).toEqual(['/a/index.html', '/a/index.html.br', '/a/index.html.gz'])
})

test('a leader whose lease is over puts nothing into the directory, and leaves nothing behind', async () => {
  const { store, exporter, exportRoot, page, files } = await exportedSite()
  await store.commit(new Map([['/a/', await page('a')]]))
  await exporter.reconcile(store.entries)
  const confirmLease = () => {
    throw new LeadershipLost('over')
  }
  const woken = new Exporter({ dataDir, confirmLease })
  const before = await files()
  const changed = await store.commit(new Map([['/a/', await page('b')]]))
  await expect(woken.follow(store.entries, changed)).rejects.toThrow(LeadershipLost)
  expect(await files()).toEqual(before)
  expect(await readFile(join(exportRoot, 'a/index.html'), 'utf8')).toMatch(/^a/)
})
