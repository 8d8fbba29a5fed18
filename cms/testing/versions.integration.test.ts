import { writtenCollections } from '@mecaformation/contracts/publication/documents'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import { messages as platform } from '../src/platform/messages.fr.ts'
import { type Base, formOf, storeBase } from './library-of-each.ts'

const collection = 'technologies'
const technology = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }

let app: TestPayload
let post: (path: string) => Promise<{ status: number; body: unknown }>

beforeAll(async () => {
  app = await createTestPayload()
})
beforeEach(async () => {
  post = await signedIn()
})
afterAll(() => app.close())

async function signedIn(
  method = 'POST',
): Promise<(path: string, data?: object) => Promise<{ status: number; body: unknown }>> {
  const { createAccount } = await import('./accounts.ts')
  const { rest } = await import('./rest.ts')
  const { email, password } = await createAccount(app.payload, 'author')
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  return (path, data) =>
    rest(path, {
      method,
      headers: { Authorization: `JWT ${token}` },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
}

const publish = (id: string, data: object) =>
  app.payload.update({ collection, id, data: { ...data, _status: 'published' } })

/** The version of a document that has this title. */
async function versionTitled(id: string, title: string): Promise<string> {
  const { docs } = await app.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: title } }] },
  })
  const [version] = docs
  if (version === undefined) throw new Error(`no version « ${title} »`)
  return version.id
}

async function onSite(id: string) {
  const { rows } = await app.payload.db.pool.query(
    `select state, slug, former_slugs as "formerSlugs", data ->> 'title' as title, data ->> 'publishedAt' as "publishedAt",
       (select count(*)::int from publication.outbox where document_id = $1) as changes
     from publication.documents where id = $1`,
    [id],
  )
  return rows[0]
}

describe('an old version is restored', () => {
  test('published: it is the draft in hand, and the site does not change until it is published', async () => {
    const { id } = await app.payload.create({
      collection,
      data: { ...technology, title: 'Un', slug: 'restauree-un', _status: 'published' },
    })
    await publish(id, { title: 'Deux', slug: 'restauree-deux' })
    const before = await onSite(id)
    for (const draft of [false, true]) {
      expect(await post(`/${collection}/versions/${await versionTitled(id, 'Un')}?draft=${draft}`)).toMatchObject({
        status: 200,
      })
      expect(await onSite(id)).toEqual(before)
      expect(await app.payload.findByID({ collection, id, draft: true })).toMatchObject({
        title: 'Un',
        _status: 'draft',
      })
    }
    await publish(id, {})
    expect(await onSite(id)).toMatchObject({
      state: 'published',
      title: 'Un',
      slug: 'restauree-un',
      formerSlugs: ['restauree-deux'],
    })
  })

  test('a draft: it becomes the draft in hand, and the page stays on the site', async () => {
    const { id } = await app.payload.create({ collection, draft: true, data: { title: 'Ébauche' } as never })
    await publish(id, { ...technology, title: 'Publiée' })
    const before = await onSite(id)
    expect(await post(`/${collection}/versions/${await versionTitled(id, 'Ébauche')}?draft=false`)).toMatchObject({
      status: 200,
    })
    expect(await onSite(id)).toEqual(before)
    expect(await app.payload.findByID({ collection, id, draft: true })).toMatchObject({
      title: 'Ébauche',
      _status: 'draft',
    })
  })

  test('a draft from before the first publication: publishing it keeps the date and the address', async () => {
    const { id } = await app.payload.create({ collection, draft: true, data: { title: 'Tout début' } as never })
    await publish(id, { ...technology, title: 'Premier jour' })
    const before = await onSite(id)
    await post(`/${collection}/versions/${await versionTitled(id, 'Tout début')}?draft=false`)
    await publish(id, { ...technology })
    expect(await onSite(id)).toMatchObject({
      title: 'Tout début',
      slug: before.slug,
      publishedAt: before.publishedAt,
      formerSlugs: [],
    })
  })

  test('and not published when its address belongs to another document by now', async () => {
    const { id } = await app.payload.create({
      collection,
      data: { ...technology, title: 'Cède', slug: 'adresse-cedee', _status: 'published' },
    })
    await publish(id, { title: 'A cédé', slug: 'nouvelle-adresse' })
    await app.payload.create({
      collection,
      data: { ...technology, title: 'Prend', slug: 'adresse-cedee', _status: 'published' },
    })
    const before = await onSite(id)
    await post(`/${collection}/versions/${await versionTitled(id, 'Cède')}`)
    await expect(publish(id, {})).rejects.toThrow()
    expect(await onSite(id)).toEqual(before)
  })

  test('not over what somebody else is writing', async () => {
    const { id } = await app.payload.create({
      collection,
      data: { ...technology, title: 'Libre', _status: 'published' },
    })
    const other = await signedIn('PATCH')
    await other(`/${collection}/${id}?draft=true&autosave=true`, { title: 'Occupée' })
    expect(await post(`/${collection}/versions/${await versionTitled(id, 'Libre')}?draft=false`)).toMatchObject({
      status: 423,
      body: { errors: [{ message: platform.lockedByAnother }] },
    })
    expect(await app.payload.findByID({ collection, id, draft: true })).toMatchObject({ title: 'Occupée' })
  })

  test('not by those who may not write', async () => {
    const { id } = await app.payload.create({
      collection,
      data: { ...technology, title: 'Droits', _status: 'published' },
    })
    const { rest } = await import('./rest.ts')
    expect(
      await rest(`/${collection}/versions/${await versionTitled(id, 'Droits')}`, { method: 'POST' }),
    ).toMatchObject({ status: 403 })
  })
})

describe('an old version of the navigation is restored', () => {
  const slug = 'navigation'
  const save = (text: string, draft = false) =>
    app.payload.updateGlobal({
      slug,
      draft,
      data: { notice: { text, kind: 'info' }, _status: draft ? 'draft' : 'published' },
    })
  const noticeOnSite = async () => {
    const { rows } = await app.payload.db.pool.query(
      "select data -> 'notice' ->> 'text' as text from publication.documents where collection = 'navigation'",
    )
    return rows[0]?.text
  }
  async function versionSaying(text: string): Promise<string> {
    const { docs } = await app.payload.findGlobalVersions({ slug, where: { 'version.notice.text': { equals: text } } })
    const [version] = docs
    if (version === undefined) throw new Error(`no version « ${text} »`)
    return version.id
  }

  test('it is the draft in hand, and the site does not change until it is published', async () => {
    await save('Un')
    await save('Deux', true)
    await save('Trois')
    for (const text of ['Deux', 'Un']) {
      expect(await post(`/globals/${slug}/versions/${await versionSaying(text)}?draft=false`)).toMatchObject({
        status: 200,
      })
      expect(await noticeOnSite()).toBe('Trois')
      expect(await app.payload.findGlobal({ slug, draft: true })).toMatchObject({ notice: { text }, _status: 'draft' })
    }
    await save('Un')
    expect(await noticeOnSite()).toBe('Un')
  })
})

describe('what was written in every form comes back whole', () => {
  let base: Base
  beforeAll(async () => {
    base = await storeBase(app.payload)
  })

  test.each(writtenCollections)('%s', async (written) => {
    const first = formOf(written, base, { open: 'Première ligne', reserved: 'Ligne réservée' })
    const { id } = await app.payload.create({ collection: written, data: { ...first, _status: 'published' } as never })
    const { docs } = await app.payload.findVersions({
      collection: written,
      where: { parent: { equals: id } },
      depth: 0,
    })
    const [version] = docs
    const second = formOf(written, base, { open: 'Seconde ligne', reserved: 'Autre ligne réservée' })
    await app.payload.update({ collection: written, id, data: { ...second, _status: 'published' } as never })
    const before = await onSite(id)
    expect(await post(`/${written}/versions/${version?.id}?draft=false`)).toMatchObject({ status: 200 })
    expect(await onSite(id)).toEqual(before)
    const texts = ({ updatedAt: _updatedAt, _status, ...text }: Record<string, unknown>) => text
    const restored = await app.payload.findByID({ collection: written, id, draft: true, depth: 0 })
    expect(texts({ ...restored })).toEqual(texts({ ...version?.version, id }))
    await app.payload.update({ collection: written, id, data: { _status: 'published' } as never })
    expect(await onSite(id)).toMatchObject({ state: 'published', title: restored.title })
  })
})
