import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SiteApp } from './site-app.ts'
import { openSiteVersion, untilOtherVersion } from './site-version.ts'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16)) as [string, string, string, string]
const since = '2026-11-22T10:00:00.000Z'
const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn() }
const app = {} as SiteApp
let dataDir: string

beforeEach(async () => {
  vi.clearAllMocks()
  dataDir = await mkdtemp(join(tmpdir(), 'site-version-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const show = (current: string, ...earlier: string[]) =>
  writeFile(liveLayout(dataDir).shownVersion, JSON.stringify({ current, since, earlier, refused: null }))
const shown = async () => JSON.parse(await readFile(liveLayout(dataDir).shownVersion, 'utf8'))

/** Opens what is shown, where only some versions work. */
function open(works: readonly string[], meanwhile: () => Promise<void> = async () => {}) {
  const load = async (entryUrl: URL) => {
    await meanwhile()
    if (works.some((version) => entryUrl.pathname === `/versions/${version}/server/entry.mjs`)) return app
    throw new Error(`broken: ${entryUrl.pathname}`)
  }
  const now = () => new Date('2026-11-22T11:00:00Z')
  return openSiteVersion({ dataDir, folder: '/versions', load, now, logger })
}

test('opens the version that is to be shown', async () => {
  await show(a, b)
  expect(await open([a, b])).toEqual({ version: a, app, clientDir: `/versions/${a}/client` })
  expect(await shown()).toMatchObject({ current: a, refused: null })
  expect(logger.error).not.toHaveBeenCalled()
})

test('a version that does not work gives way to the last that does, and it is said why', async () => {
  await show(a, b, c)
  expect(await open([c])).toMatchObject({ version: c })
  expect(await shown()).toEqual({
    current: c,
    since: '2026-11-22T11:00:00.000Z',
    earlier: [],
    refused: { id: a, reason: `broken: /versions/${a}/server/entry.mjs`, at: '2026-11-22T11:00:00.000Z' },
  })
  expect(logger.error).toHaveBeenCalledTimes(2)
})

test('when none works, what is to be shown stays as it was said', async () => {
  await show(a, b)
  await expect(open([])).rejects.toMatchObject({ errors: [{}, {}] })
  expect(await shown()).toMatchObject({ current: a, earlier: [b], refused: null })
})

test('falling back never undoes what was deployed meanwhile', async () => {
  await show(a, b)
  expect(await open([b], () => show(d, a, b))).toMatchObject({ version: b })
  expect(await shown()).toMatchObject({ current: d })
})

test('without the file it says what to do', async () => {
  await expect(open([a])).rejects.toThrow('npm run deploy')
})

test('learns that another version is to be shown, and outlasts a file it cannot read', async () => {
  await show(a)
  const { signal: stop } = new AbortController()
  const other = untilOtherVersion(a, { dataDir, stop, logger })
  await writeFile(liveLayout(dataDir).shownVersion, 'half')
  await vi.waitFor(() => expect(logger.warn).toHaveBeenCalled(), 5000)
  await show(b, a)
  await other
  expect(logger.info).toHaveBeenCalledExactlyOnceWith({ event: 'site-version-replaced', version: a, by: b })
})

test('stops looking when told to', async () => {
  await show(a)
  const stopping = new AbortController()
  const other = untilOtherVersion(a, { dataDir, stop: stopping.signal, logger })
  stopping.abort()
  await other
  expect(logger.info).not.toHaveBeenCalled()
})
