import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../../scripts/testing/test-database.ts'
import { deleteOldPublications } from './delete-old-publications.ts'
import { deleteOldVersions } from './delete-old-versions.ts'
import { deleteUntouchedDrafts } from './delete-untouched-drafts.ts'
import { fadePageReads } from './fade-page-reads.ts'
import { sweepMedia, sweepUploads } from './sweep-media.ts'

let database: TestDatabase
let client: Client
let folder: string

beforeAll(async () => {
  database = await createTestDatabase()
  client = new Client({ connectionString: database.databaseUrl })
  await client.connect()
  folder = await mkdtemp(join(tmpdir(), 'mecaformation-media-'))
})
afterAll(async () => {
  await client.end()
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

test('old publications go, but never the last of a document nor one that is not live', async () => {
  await client.query(`
    insert into publication.outbox (collection, document_id, revision, operation, state, live_at) values
      ('articles', 'a', 1, 'put', 'live', now() - interval '40 days'),
      ('articles', 'a', 2, 'put', 'live', now() - interval '31 days'),
      ('articles', 'b', 1, 'put', 'live', now() - interval '31 days'),
      ('articles', 'c', 1, 'put', 'failed', null),
      ('articles', 'c', 2, 'put', 'live', now() - interval '1 day')`)
  expect(await deleteOldPublications(client)).toBe(1)
  const { rows } = await client.query(
    'select document_id as id, revision::int as revision from publication.outbox order by sequence',
  )
  expect(rows).toEqual([
    { id: 'a', revision: 2 },
    { id: 'b', revision: 1 },
    { id: 'c', revision: 1 },
    { id: 'c', revision: 2 },
  ])
})

test('of each document the newest fifty versions stay, and the latest in any case', async () => {
  await client.query(`
    with parents as (insert into technologies (title) values ('A'), ('B') returning id, title)
    insert into _technologies_v (parent_id, version_title, latest, updated_at)
    select id, title || ' ' || number, number = case title when 'A' then 60 else 1 end,
      now() - interval '1 day' + number * interval '1 minute'
    from parents, generate_series(1, 60) as number`)
  // Of B the oldest is the latest: clocks may have gone back.
  expect(await deleteOldVersions(client)).toBe(10 + 9)
  const { rows } = await client.query<{ title: string }>(
    'select version_title as title from _technologies_v order by version_title collate "C"',
  )
  const kept = new Set(rows.map(({ title }) => title))
  expect([kept.has('A 10'), kept.has('A 11'), kept.has('A 60')]).toEqual([false, true, true])
  expect([kept.has('B 1'), kept.has('B 2'), kept.has('B 11')]).toEqual([true, false, true])
})

test('drafts that somebody opened and never wrote in go after a day, with all that was made for them', async () => {
  await client.query(`
    with created as (
      insert into glossary (title, created_at, published_at) values
        (null, now() - interval '25 hours', null),
        ('written', now() - interval '25 hours', null),
        (null, now() - interval '25 hours', now()),
        (null, now() - interval '23 hours', null),
        (null, now() - interval '26 hours', null)
      returning id, title, created_at, published_at
    ), first_versions as (
      insert into _glossary_v (parent_id, version_title, latest, created_at, updated_at)
      select id, title, true, created_at, case when created_at < now() - interval '25.5 hours'
        then created_at + interval '3 seconds' else created_at end from created
    )
    insert into publication.drafts (collection, id, slug, data)
    select 'glossary', id::text, null, '{}' from created`)
  expect(await deleteUntouchedDrafts(client)).toBe(1)
  const count = async (from: string) => (await client.query(`select count(*)::int as n from ${from}`)).rows[0]?.n
  expect(await count('glossary')).toBe(4)
  expect(await count('_glossary_v')).toBe(4)
  expect(await count("publication.drafts where collection = 'glossary'")).toBe(4)
  // What was written in without a title, three seconds after it was made, is among those that stay.
  expect(await count("glossary where created_at < now() - interval '25.5 hours'")).toBe(1)
})

test('files that no medium names, and that the site does not show, go after a day', async () => {
  const now = new Date('2026-11-22T03:17:00Z')
  const write = async (name: string, age: number) => {
    const path = join(folder, name)
    const then = new Date(now.getTime() - age * 60 * 60 * 1000)
    await writeFile(path, '')
    await utimes(path, then, then)
  }
  await client.query(`
    with medium as (insert into media (alt, filename) values ('Alt', 'a-1200.jpg') returning id), cut as (
      insert into media_crops (_order, _parent_id, id, shape, url, width, height)
      select 1, id, 'c', 'share', '/media/a-share.jpg', 1200, 630 from medium
    )
    insert into media_variants (_order, _parent_id, id, url, width, height)
    select 1, id, 'v', '/media/a-480.webp', 480, 240 from medium`)
  // Replaced, but the publication of what shows it failed.
  const live = {
    url: '/media/d-900.png',
    variants: [{ url: '/media/d-480.avif' }],
    crops: [{ url: '/media/d-cut.jpg' }],
  }
  await client.query(
    "insert into publication.live (collection, id, state, data, revision) values ('media', 'd', 'published', $1, 1)",
    [live],
  )
  const shown = ['a-1200.jpg', 'a-480.webp', 'a-share.jpg', 'd-480.avif', 'd-900.png', 'd-cut.jpg']
  for (const name of shown) await write(name, 900)
  await write('b-1200.jpg', 25)
  await write('.b-1200.jpg.half', 25)
  await write('c-1200.jpg', 23)
  expect(await sweepMedia(client, { folder, now })).toBe(2)
  expect((await readdir(folder)).sort()).toEqual([...shown, 'c-1200.jpg'].sort())
})

test('uploads that nobody took up go after a day', async () => {
  const uploads = await mkdtemp(join(folder, 'uploads-'))
  const now = new Date('2026-11-22T03:17:00Z')
  for (const [name, hours] of [
    ['old', 25],
    ['new', 23],
  ] as const) {
    const then = new Date(now.getTime() - hours * 60 * 60 * 1000)
    await writeFile(join(uploads, name), '')
    await utimes(join(uploads, name), then, then)
  }
  expect(await sweepUploads({ folder: uploads, now })).toBe(1)
  expect(await readdir(uploads)).toEqual(['new'])
})

test('reads fade, and pages that nobody reads any more are forgotten', async () => {
  await client.query("insert into publication.page_reads (path, reads) values ('/', 1000), ('/a/', 1), ('/b/', 0.5)")
  await fadePageReads(client)
  const { rows } = await client.query('select path, reads from publication.page_reads order by path')
  expect(rows).toEqual([
    { path: '/', reads: 900 },
    { path: '/a/', reads: 0.9 },
  ])
})
