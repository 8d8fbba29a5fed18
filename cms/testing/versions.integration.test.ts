import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import { messages as platform } from '../src/platform/messages.fr.ts'

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
  test('published: it is on the site at once, under the address it had then', async () => {
    const { id } = await app.payload.create({
      collection,
      data: { ...technology, title: 'Un', slug: 'restauree-un', _status: 'published' },
    })
    await publish(id, { title: 'Deux', slug: 'restauree-deux' })
    expect(await post(`/${collection}/versions/${await versionTitled(id, 'Un')}?draft=false`)).toMatchObject({
      status: 200,
    })
    expect(await onSite(id)).toMatchObject({
      state: 'published',
      title: 'Un',
      slug: 'restauree-un',
      formerSlugs: ['restauree-deux'],
    })
  })

  test('published, but as a draft: the site does not change until it is published', async () => {
    const { id } = await app.payload.create({
      collection,
      data: { ...technology, title: 'Avant', _status: 'published' },
    })
    await publish(id, { title: 'Après' })
    await post(`/${collection}/versions/${await versionTitled(id, 'Avant')}?draft=true`)
    expect(await onSite(id)).toMatchObject({ title: 'Après', changes: 2 })
    await publish(id, {})
    expect(await onSite(id)).toMatchObject({ title: 'Avant', changes: 3 })
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

  test('not when its address belongs to another document by now', async () => {
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
    expect(await post(`/${collection}/versions/${await versionTitled(id, 'Cède')}?draft=false`)).toMatchObject({
      status: 400,
    })
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

  test('published: at once; as a draft, or from a draft: without a change on the site', async () => {
    await save('Un')
    await save('Deux', true)
    await save('Trois')
    for (const [text, draft] of [
      ['Deux', false],
      ['Un', true],
    ] as const) {
      expect(await post(`/globals/${slug}/versions/${await versionSaying(text)}?draft=${draft}`)).toMatchObject({
        status: 200,
      })
      expect(await noticeOnSite()).toBe('Trois')
      expect(await app.payload.findGlobal({ slug, draft: true })).toMatchObject({ notice: { text }, _status: 'draft' })
    }
    await save('Trois')
    const { docs } = await app.payload.findGlobalVersions({
      slug,
      where: { and: [{ 'version.notice.text': { equals: 'Un' } }, { 'version._status': { equals: 'published' } }] },
    })
    expect(await post(`/globals/${slug}/versions/${docs[0]?.id}?draft=false`)).toMatchObject({ status: 200 })
    expect(await noticeOnSite()).toBe('Un')
  })
})
