/**
 * Nothing that is reserved is in any file that the site is made of, as the publisher writes it from what
 * Payload published: pages, sitemaps, search indexes, manifests, the plain directory.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../scripts/settings/project-root.ts'
import { buildSiteApp } from '../../scripts/testing/equality/built-site.ts'
import { until } from '../../scripts/testing/loop/expectations.ts'
import { PublisherLife } from '../../scripts/testing/loop/publisher.ts'
import { filesBelow } from '../../scripts/testing/loop/whole-site.ts'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import { open, reserved, storeProtectedLibrary } from './protected-library.ts'

let app: TestPayload
let folder: string

beforeAll(async () => {
  app = await createTestPayload()
  await storeProtectedLibrary(app.payload)
  const outputs = join(projectRoot, 'site/dist')
  await mkdir(outputs, { recursive: true })
  // Within the site, where the bundle finds its packages.
  folder = await mkdtemp(join(outputs, 'leaks-'))
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

const unzip = promisify(gunzip)

/** Every file below a folder by its path, as text; what is gzipped as what it says. */
async function textsBelow(directory: string): Promise<[string, string][]> {
  const texts: [string, string][] = []
  for (const [name, path] of await filesBelow(directory)) {
    const bytes = await readFile(path)
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
    texts.push([name, (isZipped ? await unzip(bytes) : bytes).toString('utf8').toLowerCase()])
  }
  return texts
}

/** What the publisher has not come to the end of, the search included. */
const waiting = () => outbox("state <> 'failed' and (complete_at is null or searchable_at is null)")

async function outbox(condition: string): Promise<unknown[]> {
  const { rows } = await app.payload.db.pool.query(
    `select collection, reason from publication.outbox where ${condition}`,
  )
  return rows
}

test('no file of the site holds what is reserved', { timeout: 240_000 }, async () => {
  const build = join(folder, 'app')
  await buildSiteApp(build)
  const publisher = new PublisherLife({ databaseUrl: app.databaseUrl, dataDir: app.dataDir, build })
  try {
    await until(
      async () => (await waiting()).length === 0,
      async () => JSON.stringify(await waiting()),
    )
  } finally {
    await publisher.process.end('SIGTERM')
  }
  expect(await outbox("state = 'failed'")).toEqual([])
  for (const directory of ['live', 'export']) {
    const texts = await textsBelow(join(app.dataDir, directory))
    const holding = (words: string) => texts.filter(([, text]) => text.includes(words)).map(([name]) => name)
    // Pages and search were looked into, if what everybody may read is there.
    expect(holding(open).length).toBeGreaterThan(40)
    expect(holding(reserved)).toEqual([])
  }
})

test('nothing that is reserved waits in the database to be shown', async () => {
  for (const table of ['documents', 'live', 'outbox']) {
    const { rows } = await app.payload.db.pool.query(
      `select collection from publication.${table} as row where row::text ilike $1 and collection <> 'media'`,
      [`%${reserved}%`],
    )
    // Of a picture all is kept, and shown with the documents that show it.
    expect(rows, table).toEqual([])
  }
})
