import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { writtenCollections } from '@mecaformation/contracts/publication/documents'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { exportContent } from './export-content.ts'
import { importContent } from './import-content.ts'
import { idOf } from './references.ts'

const shipped = fileURLToPath(new URL('../../../../content', import.meta.url))

let context: TestPayload
let source: string
let folder: string

beforeAll(async () => {
  context = await createTestPayload()
  source = await mkdtemp(join(tmpdir(), 'mecaformation-content-'))
  folder = await mkdtemp(join(tmpdir(), 'mecaformation-export-'))
  await cp(shipped, source, { recursive: true })
  await mkdir(join(source, 'glossary'), { recursive: true })
  await writeFile(
    join(source, 'glossary/essai-en-charge.yaml'),
    'title: Essai en charge\nsummary: Une mesure quand le courant passe.\ndefinition:\n  - Une mesure utile.\ntranslations:\n  - language: es\n    text: prueba en carga\n',
  )
})
afterAll(async () => {
  await rm(source, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
  await context.close()
})

const load = (contentDir: string) => importContent({ payload: context.payload, contentDir })
const write = (options: { only?: ['glossary']; drafts?: boolean; prune?: boolean } = {}) =>
  exportContent({ payload: context.payload, folder, mediaDir: liveLayout(context.dataDir).media, ...options })

/** What is published, without the moments of its saves. */
async function published(): Promise<unknown[]> {
  const client = new Client({ connectionString: context.ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select collection, id, slug, data - 'updatedAt' - 'publishedAt' as data from publication.documents order by 1, 2`,
    )
    return rows
  } finally {
    await client.end()
  }
}

async function filesOf(root: string): Promise<Record<string, string>> {
  const files = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'latin1')] as const))
  return Object.fromEntries(texts)
}

// The tests below tell one story, in order.

test('a save by hand of what was imported changes nothing of it', async () => {
  expect(await load(source)).toMatchObject({ errors: [] })
  const before = await published()
  for (const collection of writtenCollections) {
    const { docs } = await context.payload.find({ collection, depth: 0, pagination: false, draft: true })
    for (const { id } of docs) {
      const data = { _status: 'published' as const }
      await context.payload.update({ collection, id, data, draft: false })
      const versions = await context.payload.findVersions({ collection, where: { parent: { equals: id } }, depth: 0 })
      const [latest, first] = versions.docs.map(({ version }) => ({ ...version, updatedAt: '', importHash: '' }))
      expect(latest).toEqual(first)
      expect(versions.docs.filter((version) => version.latest === true).map((version) => version.id)).toEqual([
        versions.docs[0]?.id,
      ])
    }
  }
  expect(await published()).toEqual(before)
  // Every document of the repository is saved once more, one after the other.
}, 240_000)

test('what was exported is imported as the same', async () => {
  const id = idOf({ collection: 'media', name: 'bus-can-60-ohms.jpg' })
  const data = { folder: 'Multiplexage', focalX: 20, focalY: 40 }
  await context.payload.update({ collection: 'media', id, data })
  const report = await write()
  expect(report).toMatchObject({ unchanged: 0, deleted: [], nameless: [] })
  const sidecar = await readFile(join(folder, 'media/bus-can-60-ohms.jpg.yaml'), 'utf8')
  expect(sidecar).toContain('folder: Multiplexage\nfocalX: 20\nfocalY: 40\n')
  const before = await published()
  expect(await load(folder)).toMatchObject({ created: [], errors: [] })
  expect(await published()).toEqual(before)
})

test('from then on there is nothing to write and nothing to import', async () => {
  const files = await filesOf(folder)
  expect(await write()).toMatchObject({ written: [] })
  expect(await filesOf(folder)).toEqual(files)
  expect(await load(folder)).toMatchObject({ created: [], updated: [], wrote: false, errors: [] })
})

test('what is not published is written when asked for; files of nothing go when asked', async () => {
  const { payload } = context
  const id = idOf({ collection: 'glossary', name: 'essai-en-charge' })
  await payload.update({ collection: 'glossary', id, draft: true, data: { title: 'Brouillon' } })
  expect(await write()).toMatchObject({ written: [] })
  expect(await write({ drafts: true })).toMatchObject({ written: ['glossary/essai-en-charge.yaml'] })
  expect(await readFile(join(folder, 'glossary/essai-en-charge.yaml'), 'utf8')).toMatch(/^title: Brouillon\n/)
  await payload.delete({ collection: 'glossary', id })
  expect(await write({ only: ['glossary'], prune: true })).toMatchObject({ deleted: ['glossary/essai-en-charge.yaml'] })
})
