import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'
import { messages as platform } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let publisher: Staff
let outboxBefore: number

beforeAll(async () => {
  app = await createTestPayload()
  publisher = await staff('reviewer')
})
afterAll(() => app.close())
beforeEach(async () => {
  outboxBefore = (await outbox()).length
})

type Answer = Promise<{ status: number; body: unknown }>
interface Staff {
  id: string
  name: string
  request: (method: string, path: string, data?: object) => Answer
}

async function staff(role: Role): Promise<Staff> {
  const { createAccount } = await import('../../../testing/accounts.ts')
  const { rest } = await import('../../../testing/rest.ts')
  const { id, name, email, password } = await createAccount(app.payload, role)
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  const headers = { Authorization: `JWT ${token}` }
  return {
    id,
    name,
    request: (method, path, data) =>
      rest(path, { method, headers, ...(data === undefined ? {} : { body: JSON.stringify(data) }) }),
  }
}

const technology = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }
const online = async (title: string) =>
  app.payload.create({ collection: 'technologies', data: { ...technology, title, _status: 'published' } })
const draft = async (data: object) =>
  app.payload.create({ collection: 'technologies', draft: true, data: { ...technology, ...data } as never })
const line = (id: string, action: 'publish' | 'unpublish' = 'publish') => ({
  document: { relationTo: 'technologies' as const, value: id },
  action,
})
const release = async (title: string, ...items: ReturnType<typeof line>[]) =>
  app.payload.create({ collection: 'releases', data: { title, items, state: 'draft' } })

async function outbox(): Promise<Record<string, unknown>[]> {
  const { rows } = await app.payload.db.pool.query(
    `select document_id as id, operation, cause, release_id as release, author, transaction_id
     from publication.outbox order by sequence`,
  )
  return rows
}
const newRows = async () => (await outbox()).slice(outboxBefore)

async function mirrored(id: string): Promise<unknown> {
  const { rows } = await app.payload.db.pool.query('select title, items from publication.releases where id = $1', [id])
  return rows[0]
}

const titleOnSite = async (id: string) => {
  const { rows } = await app.payload.db.pool.query(
    "select data ->> 'title' as title from publication.documents where id = $1",
    [id],
  )
  return rows[0]?.title
}

describe('a release is published', () => {
  test('whole, in one transaction, with the latest draft of each document', async () => {
    const changed = await online('Avant')
    await app.payload.update({ collection: 'technologies', id: changed.id, draft: true, data: { title: 'Après' } })
    const fresh = await draft({ title: 'Nouvelle page' })
    const old = await online('À retirer')
    const { id } = await release('Novembre', line(changed.id), line(fresh.id), line(old.id, 'unpublish'))
    outboxBefore = (await outbox()).length

    const answer = await publisher.request('POST', `/releases/${id}/publish`)
    expect(answer).toMatchObject({
      status: 200,
      body: { state: 'published', publishedBy: publisher.name, items: [{ title: 'Après', action: 'publish' }, {}, {}] },
    })
    const rows = await newRows()
    expect(new Set(rows.map((row) => row.transaction_id)).size).toBe(1)
    const common = { cause: 'release', release: id, author: publisher.id }
    expect(rows).toHaveLength(3)
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...common, id: changed.id, operation: 'put' }),
        expect.objectContaining({ ...common, id: fresh.id, operation: 'put' }),
        expect.objectContaining({ ...common, id: old.id, operation: 'remove' }),
      ]),
    )
    expect(await titleOnSite(changed.id)).toBe('Après')
    expect(await titleOnSite(fresh.id)).toBe('Nouvelle page')
    expect(await titleOnSite(old.id)).toBeNull()
  })

  test('once, however often somebody clicks', async () => {
    const { id } = await release('Double clic', line((await draft({ title: 'Une fois' })).id))
    const path = `/releases/${id}/publish`
    const answers = await Promise.all([publisher.request('POST', path), publisher.request('POST', path)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await newRows()).toHaveLength(1)
  })

  test('even when a document to take off is not fit to be published', async () => {
    const { id: document } = await online('Incomplète')
    await app.payload.update({ collection: 'technologies', id: document, draft: true, data: { summary: '' } })
    const { id } = await release('Retrait', line(document, 'unpublish'))
    expect(await publisher.request('POST', `/releases/${id}/publish`)).toMatchObject({ status: 200 })
    expect(await titleOnSite(document)).toBeNull()
  })

  test('and then no longer changes, not even by an administrator, nor loses its contents', async () => {
    const { id: document } = await draft({ title: 'Figée' })
    const { id } = await release('Close', line(document))
    await publisher.request('POST', `/releases/${id}/publish`)
    const admin = await staff('admin')
    expect(await admin.request('PATCH', `/releases/${id}`, { title: 'Autre' })).toMatchObject({ status: 403 })
    expect(await admin.request('DELETE', `/releases/${id}`)).toMatchObject({ status: 403 })
    await app.payload.delete({ collection: 'technologies', id: document })
    expect(await admin.request('GET', `/releases/${id}/progress`)).toMatchObject({
      status: 200,
      body: { items: [{ title: 'Figée', action: 'publish', online: false }] },
    })
  })
})

describe('a release is refused whole, and says why', () => {
  const refusedFor = async (by: Staff, id: string, status = 422): Promise<string> => {
    const answer = await by.request('POST', `/releases/${id}/publish`)
    expect(answer.status).toBe(status)
    const { state } = await app.payload.findByID({ collection: 'releases', id, showHiddenFields: true })
    expect(state).toBe('draft')
    return (answer.body as { errors: { message: string }[] }).errors[0]?.message ?? ''
  }

  test('when a document is not complete', async () => {
    const good = await draft({ title: 'Bonne' })
    const { id } = await release('Incomplète', line(good.id), line((await draft({ title: 'Vide', summary: '' })).id))
    expect(await refusedFor(publisher, id)).toMatch(/^Rien n’a été publié\. «\sVide\s»\s: «\sRésumé\s»\s: /)
    expect(await newRows()).toEqual([])
    expect(await titleOnSite(good.id)).toBeUndefined()
  })

  test('when two documents want one address', async () => {
    const slug = 'une-seule-adresse'
    const both = [await draft({ title: 'Une' }), await draft({ title: 'Deux' })]
    for (const { id } of both) {
      await app.payload.update({ collection: 'technologies', id, draft: true, data: { slug } })
    }
    const { id } = await release('Adresses', ...both.map((document) => line(document.id)))
    expect(await refusedFor(publisher, id)).toMatch(
      /^Rien n’a été publié\. «\s(Une|Deux)\s»\s: «\sAdresse\s»\s: un autre document a déjà cette valeur\.$/,
    )
    expect(await newRows()).toEqual([])
  })

  test('when somebody is editing a document', async () => {
    const { id: document } = await online('Occupée')
    const author = await staff('author')
    await author.request('PATCH', `/technologies/${document}?draft=true&autosave=true`, { title: 'En cours' })
    const { id } = await release('Trop tôt', line((await draft({ title: 'Libre' })).id), line(document))
    outboxBefore = (await outbox()).length
    expect(await refusedFor(publisher, id)).toBe(messages.refusals.item('En cours', platform.lockedBy(author.name)))
    expect(await newRows()).toEqual([])
  })

  test('when a document was deleted, or the release is empty', async () => {
    const { id: document } = await draft({ title: 'Disparue' })
    const { id } = await release('Perdue', line((await draft({ title: 'Reste' })).id), line(document))
    await app.payload.delete({ collection: 'technologies', id: document })
    expect(await refusedFor(publisher, id)).toBe(messages.refusals.lost(2))
    expect(await refusedFor(publisher, (await release('Vide')).id)).toBe(messages.refusals.empty)
  })

  test('when it is not theirs to publish', async () => {
    const { id } = await release('Droits', line((await draft({ title: 'Droits' })).id))
    expect(await refusedFor(await staff('author'), id)).toBe(messages.refusals.mayNotPublish)
    expect(await refusedFor(await staff('trainer'), id)).toBe(messages.refusals.mayNotPublish)
    const { rest } = await import('../../../testing/rest.ts')
    expect(await rest(`/releases/${id}/publish`, { method: 'POST' })).toMatchObject({ status: 401 })
    expect(await newRows()).toEqual([])
  })
})

describe('a release in preparation', () => {
  test('is written by authors, and not by hand brought to another state', async () => {
    const author = await staff('author')
    const { id: document } = await draft({ title: 'Préparée' })
    const answer = await author.request('POST', '/releases', {
      title: 'Décembre',
      items: [line(document)],
      state: 'published',
    })
    expect(answer).toMatchObject({ status: 201 })
    const { docs } = await app.payload.find({
      collection: 'releases',
      where: { title: { equals: 'Décembre' } },
      showHiddenFields: true,
    })
    expect(docs[0]?.state).toBe('draft')
  })

  test('holds no document twice', async () => {
    const { id: document } = await draft({ title: 'Deux fois' })
    await expect(release('Double', line(document), line(document, 'unpublish'))).rejects.toMatchObject({
      data: { errors: [{ path: 'items', message: messages.refusals.twice(2) }] },
    })
  })

  test('stands where previews find it until it is published or deleted', async () => {
    const { id: document } = await draft({ title: 'En vue' })
    const { id } = await release('Vue', line(document))
    expect(await mirrored(id)).toEqual({
      title: 'Vue',
      items: [{ collection: 'technologies', id: document, action: 'publish' }],
    })
    await app.payload.update({ collection: 'releases', id, data: { title: 'Revue', items: [] } })
    expect(await mirrored(id)).toEqual({ title: 'Revue', items: [] })
    await app.payload.delete({ collection: 'releases', id })
    expect(await mirrored(id)).toBeUndefined()

    const second = await release('Publiée', line(document))
    await publisher.request('POST', `/releases/${second.id}/publish`)
    expect(await mirrored(second.id)).toBeUndefined()
  })

  test('names what its documents show that is neither on the site nor in it', async () => {
    const lesson = async (title: string, data: object = {}) =>
      app.payload.create({ collection: 'lessons', draft: true, data: { title, ...data } as never })
    const shown = await lesson('Déjà en ligne')
    await app.payload.db.pool.query(
      `insert into publication.documents (collection, id, state, slug, data)
       values ('lessons', $1, 'published', 'deja-en-ligne', '{}')`,
      [shown.id],
    )
    const last = await lesson('Troisième', { prerequisites: [shown.id] })
    const second = await lesson('Deuxième', { prerequisites: [last.id] })
    const first = await lesson('Première', { prerequisites: [second.id] })
    const of = (id: string) => ({ document: { relationTo: 'lessons' as const, value: id }, action: 'publish' as const })
    const items = [of(first.id), of(second.id)]
    const { id } = await app.payload.create({ collection: 'releases', data: { title: 'Trous', items, state: 'draft' } })
    const { body } = await publisher.request('GET', `/releases/${id}/progress`)
    expect(body).toMatchObject({ missing: [{ collection: 'lessons', id: last.id, title: 'Troisième' }] })
    await app.payload.update({ collection: 'releases', id, data: { items: [...items, of(last.id)] } })
    expect(await publisher.request('GET', `/releases/${id}/progress`)).toMatchObject({ body: { missing: [] } })
  })

  test('starts anew as a copy of a published one', async () => {
    const { id } = await release('Modèle', line((await draft({ title: 'Modèle' })).id))
    await publisher.request('POST', `/releases/${id}/publish`)
    const copy = await app.payload.duplicate({ collection: 'releases', id, showHiddenFields: true })
    expect(copy).toMatchObject({ state: 'draft', publishedAt: null, publishedBy: null, contents: null })
  })
})

test('a release that the site could not show waits again after a retry', async () => {
  const { id } = await release('Échec', line((await draft({ title: 'Échec' })).id))
  await publisher.request('POST', `/releases/${id}/publish`)
  await app.payload.db.pool.query(
    "update publication.outbox set state = 'failed', reason = 'Formule illisible' where release_id = $1",
    [id],
  )
  expect(await publisher.request('GET', `/releases/${id}/progress`)).toMatchObject({
    body: { items: [{ publication: { state: 'failed', reason: 'Formule illisible' } }] },
  })
  expect(await publisher.request('POST', `/releases/${id}/retry`)).toMatchObject({
    body: { items: [{ publication: { state: 'queued' } }] },
  })
})
