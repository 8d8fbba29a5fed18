import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publishedDocument } from '@mecaformation/contracts/publication/documents'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { type ImportProgress, importContent } from './import-content.ts'
import { idOf } from './references.ts'

const shipped = fileURLToPath(new URL('../../../../content', import.meta.url))

let context: TestPayload
let contentDir: string

beforeAll(async () => {
  context = await createTestPayload()
  contentDir = await mkdtemp(join(tmpdir(), 'mecaformation-content-'))
  await cp(shipped, contentDir, { recursive: true })
})
afterAll(async () => {
  await rm(contentDir, { recursive: true, force: true })
  await context.close()
})

async function run(onProgress?: (progress: ImportProgress) => void) {
  const { payload } = context
  return await importContent({ payload, contentDir, ...(onProgress === undefined ? {} : { onProgress }) })
}

async function edit(file: string, change: (content: string) => string) {
  const path = join(contentDir, file)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

async function query(text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: context.ownerUrl })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

// The tests below tell one story, in order.

test('a fault in one file stops everything before anything is written', async () => {
  await edit('articles/pile-pem.mdx', (content) => `${content}\n\nUn $dollar$.\n`)
  const report = await run()
  expect(report).toMatchObject({ created: [], wrote: false, errors: [{ file: 'articles/pile-pem.mdx' }] })
  expect(await query('select 1 from articles union all select 1 from media')).toEqual([])
  await edit('articles/pile-pem.mdx', (content) => content.replace('\n\nUn $dollar$.\n', ''))
})

test('the shipped content is imported and published, with references that lead somewhere', async () => {
  const steps: ImportProgress[] = []
  const report = await run((progress) => steps.push(progress))
  expect(report.errors).toEqual([])
  expect(report.created.length).toBeGreaterThanOrEqual(30)
  expect(steps.at(-1)).toMatchObject({ step: 'documents', done: steps.at(-1)?.total })

  const rows = await query('select data from publication.documents')
  const documents = rows.map(({ data }) => publishedDocument.parse(data))
  expect(documents).toHaveLength(report.created.length)
  const ids = new Set(documents.map(({ id }) => id))
  const references = documents.flatMap((document) => [
    ...('technologies' in document ? document.technologies : []),
    ...('cover' in document && document.cover !== null ? [document.cover] : []),
    ...('relatedCodes' in document ? document.relatedCodes : []),
    ...[...JSON.stringify(document).matchAll(/"type":"figure","media":"([^"]+)"/g)].map(([, id]) => id ?? ''),
    ...[...JSON.stringify(document).matchAll(/"kind":"document","collection":"[^"]+","id":"([^"]+)"/g)].map(
      ([, id]) => id ?? '',
    ),
  ])
  expect(references.length).toBeGreaterThan(50)
  expect(references.filter((id) => !ids.has(id))).toEqual([])
})

test('a second import changes nothing', async () => {
  const [before] = await query('select count(*) from publication.outbox')
  const report = await run()
  expect(report).toMatchObject({ created: [], updated: [], errors: [], wrote: false })
  expect(await query('select count(*) from publication.outbox')).toEqual([before])
})

test('only what changed is imported again', async () => {
  await edit('articles/chute-de-tension.mdx', (content) =>
    content.replace(/^title: .*$/m, 'title: Mesurer la chute de tension'),
  )
  await edit('media/chute-de-tension-montage.svg.yaml', (content) =>
    content.replace(/^credit: .*$/m, 'credit: Atelier'),
  )
  const report = await run()
  expect(report).toMatchObject({
    created: [],
    updated: ['media/chute-de-tension-montage.svg', 'articles/chute-de-tension.mdx'],
    errors: [],
  })
  const [row] = await query(
    `select data from publication.documents where collection = 'articles' and slug = 'chute-de-tension'`,
  )
  expect(row?.data).toMatchObject({ title: 'Mesurer la chute de tension' })
})

test('what people changed stays, until the file changes', async () => {
  const id = idOf({ collection: 'articles', name: 'pile-pem' })
  await context.payload.update({ collection: 'articles', id, data: { title: 'Relu', _status: 'published' } })
  expect(await run()).toMatchObject({ updated: [], errors: [] })
  expect(await context.payload.findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({ title: 'Relu' })
})

test('a document that people made under the same address is taken over', async () => {
  const { payload } = context
  const own = await payload.create({
    collection: 'technologies',
    draft: true,
    data: { title: 'Utilitaires', slug: 'utilitaires' },
  })
  await writeFile(
    join(contentDir, 'technologies/utilitaires.yaml'),
    'title: Utilitaires\nsummary: Les véhicules utilitaires.\norder: 8\nintroduction:\n  - Un paragraphe.\n',
  )
  expect(await run()).toMatchObject({ created: [], updated: ['technologies/utilitaires.yaml'], errors: [] })
  expect(await payload.findByID({ collection: 'technologies', id: own.id, depth: 0 })).toMatchObject({
    _status: 'published',
    order: 8,
  })
})

test('what Payload refuses is told at its file, and a later import goes on from there', async () => {
  await writeFile(
    join(contentDir, 'media/danger.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
  )
  await writeFile(join(contentDir, 'media/danger.svg.yaml'), 'alt: Un dessin\ncredit: Atelier\n')
  expect(await run()).toMatchObject({ created: [], wrote: true, errors: [{ file: 'media/danger.svg', line: 1 }] })
  await writeFile(
    join(contentDir, 'media/danger.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
  )
  expect(await run()).toMatchObject({ created: ['media/danger.svg'], updated: [], errors: [] })
})
