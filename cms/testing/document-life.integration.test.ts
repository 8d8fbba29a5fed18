import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'

const collection = 'technologies'
const technology = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

const create = (data: { title: string; slug?: string }) =>
  app.payload.create({ collection, data: { ...technology, ...data } })
const publish = (id: string, data: object = {}) =>
  app.payload.update({ collection, id, data: { ...data, _status: 'published' } })
const unpublish = (id: string) =>
  app.payload.update({ collection, id, data: { _status: 'draft' }, unpublishAllLocales: true })

async function stored(id: string) {
  const { rows } = await app.payload.db.pool.query(
    'select state, slug, former_slugs as "formerSlugs", data, revision::int from publication.documents where id = $1',
    [id],
  )
  return rows[0]
}

async function outbox(id: string): Promise<{ operation: string; revision: number; title: string | null }[]> {
  const { rows } = await app.payload.db.pool.query(
    'select operation, revision::int, title from publication.outbox where document_id = $1 order by sequence',
    [id],
  )
  return rows
}

describe('the addresses of a document', () => {
  test('follow it around a circle', async () => {
    const { id } = await create({ title: 'Ronde', slug: 'ronde-a' })
    for (const slug of ['ronde-b', 'ronde-c', 'ronde-a']) await publish(id, { slug })
    expect(await stored(id)).toMatchObject({
      state: 'published',
      slug: 'ronde-a',
      formerSlugs: ['ronde-b', 'ronde-c'],
      revision: 4,
    })
  })

  test('are kept while it is off the site, where it may be renamed', async () => {
    const { id } = await create({ title: 'Absente', slug: 'absente-a' })
    await unpublish(id)
    expect(await stored(id)).toMatchObject({ state: 'removed', slug: 'absente-a', data: null })
    await app.payload.update({ collection, id, draft: true, data: { slug: 'absente-b' } })
    await app.payload.update({ collection, id, draft: true, data: { slug: 'absente-c' } })
    expect(await stored(id)).toMatchObject({ state: 'removed', slug: 'absente-a' })
    await publish(id)
    expect(await stored(id)).toMatchObject({ state: 'published', slug: 'absente-c', formerSlugs: ['absente-a'] })
  })

  test('do not come from drafts that were never published', async () => {
    const { id } = await create({ title: 'Essais', slug: 'essais' })
    for (const slug of ['essais-1', 'essais-2']) {
      await app.payload.update({ collection, id, draft: true, data: { slug } })
    }
    await publish(id)
    expect(await stored(id)).toMatchObject({ slug: 'essais-2', formerSlugs: ['essais'] })
  })

  test('can go to another document once it is deleted', async () => {
    const first = await create({ title: 'Première', slug: 'heritee' })
    await app.payload.delete({ collection, id: first.id })
    const second = await create({ title: 'Seconde', slug: 'heritee' })
    expect(await stored(first.id)).toMatchObject({ state: 'removed', slug: 'heritee' })
    expect(await stored(second.id)).toMatchObject({ state: 'published', slug: 'heritee', formerSlugs: [] })
    expect(await outbox(first.id)).toMatchObject([{ operation: 'put' }, { operation: 'remove', title: 'Première' }])
  })

  test('are not shared with its copy', async () => {
    const { id } = await create({ title: 'Originale', slug: 'originale' })
    const before = await stored(id)
    const copy = await app.payload.duplicate({ collection, id, draft: true })
    expect(copy).toMatchObject({ _status: 'draft', slug: null, publishedAt: null })
    expect(await stored(copy.id)).toBeUndefined()
    expect(await stored(id)).toEqual(before)
    await publish(copy.id, { title: 'Copie' })
    expect(await stored(copy.id)).toMatchObject({ slug: 'copie', formerSlugs: [] })
  })
})

test('an order that changes is published like any text', async () => {
  const { id } = await create({ title: 'Rang' })
  await publish(id, { order: 3 })
  expect((await stored(id)).data).toMatchObject({ order: 3 })
  expect(await outbox(id)).toHaveLength(2)
})

test('a picture whose file is replaced is published under its new address', async () => {
  const file = async (name: string) => {
    const data = await readFile(new URL(`../../content/media/${name}`, import.meta.url))
    return { data, name, mimetype: 'image/svg+xml', size: data.byteLength }
  }
  const { id } = await app.payload.create({
    collection: 'media',
    data: { alt: 'Un schéma' },
    file: await file('p0299-circuit-air.svg'),
  })
  const before = await stored(id)
  await app.payload.update({ collection: 'media', id, data: {}, file: await file('pile-pem-courbe.svg') })
  const after = await stored(id)
  expect(after.data.url).toMatch(/^\/media\/[\w-]+\.svg$/)
  expect(after.data.url).not.toBe(before.data.url)
  expect(await outbox(id)).toEqual([
    { operation: 'put', revision: 1, title: 'Un schéma' },
    { operation: 'put', revision: 2, title: 'Un schéma' },
  ])
})

test('a burst of saves by several people leaves revisions without a gap, and the last text on the site', async () => {
  const documents = await Promise.all(['Rafale un', 'Rafale deux', 'Rafale trois'].map((title) => create({ title })))
  const bursts = documents.map(async ({ id, title }) => {
    let published = 1
    for (let save = 1; save <= 166; save += 1) {
      const data = { summary: `${title}, ${save}` }
      if (save % 5 === 0) {
        await publish(id, data)
        published += 1
      } else await app.payload.update({ collection, id, draft: true, autosave: true, data })
    }
    return published
  })
  // Somebody else publishes the same documents meanwhile.
  const rivals = documents.map(async ({ id }) => {
    for (let save = 1; save <= 5; save += 1) await publish(id, { order: save })
  })
  const counts = await Promise.all(bursts)
  await Promise.all(rivals)
  for (const [index, { id, title }] of documents.entries()) {
    await publish(id, { summary: `${title}, fin` })
    const expected = (counts[index] ?? 0) + 5 + 1
    const revisions = (await outbox(id)).map(({ revision }) => revision)
    expect(revisions).toEqual(Array.from({ length: expected }, (_, n) => n + 1))
    expect(await stored(id)).toMatchObject({ revision: expected, data: { summary: `${title}, fin` } })
    const main = await app.payload.findByID({ collection, id })
    expect(main).toMatchObject({ summary: `${title}, fin`, _status: 'published' })
  }
}, 120_000)
