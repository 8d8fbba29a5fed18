import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { createAccount } from '../../../testing/accounts.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let tokens: Record<'admin' | 'author' | 'sales', string>

beforeAll(async () => {
  app = await createTestPayload()
  rest = (await import('../../../testing/rest.ts')).rest
  const login = async (role: 'admin' | 'author' | 'sales') => {
    const account = await createAccount(app.payload, role)
    const { token } = await app.payload.login({ collection: 'users', data: account })
    if (token === undefined) throw new Error('no token')
    return token
  }
  tokens = { admin: await login('admin'), author: await login('author'), sales: await login('sales') }
})
afterAll(() => app.close())

const technology = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
let target: string
let name: string

beforeEach(async () => {
  name = randomUUID().slice(0, 8)
  target = await term(`Mot ${name}`)
})

async function term(title: string, status: 'published' | 'draft' = 'published'): Promise<string> {
  const data = { title, summary: 'Définition.', definition: 'Une ligne.', technologies: [], _status: status }
  return (await app.payload.create({ collection: 'glossary', data: data as never, draft: status === 'draft' })).id
}

const text = (id: string) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [
          { type: 'text', text: 'Voir ', detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
          { type: 'inlineBlock', version: 1, fields: { id: 'a', blockType: 'term', term: id, text: '' } },
        ],
      },
    ],
  },
})

async function article(uses: string, status: 'published' | 'draft' = 'published', title = `Article ${name}`) {
  const { docs } = await app.payload.find({ collection: 'technologies', limit: 1 })
  const first =
    docs[0] ?? (await app.payload.create({ collection: 'technologies', data: { ...technology, title: 'T' } }))
  const data = { title, summary: 'Un résumé.', technologies: [first.id], body: text(uses), _status: status }
  return await app.payload.create({ collection: 'articles', data: data as never, draft: status === 'draft' })
}

async function call(path: string, role: keyof typeof tokens, init: RequestInit = {}) {
  return await rest(path, { ...init, headers: { Authorization: `JWT ${tokens[role]}` } })
}
const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })
const patch = (body: unknown): RequestInit => ({ method: 'PATCH', body: JSON.stringify(body) })

async function users(id = target, collection = 'glossary') {
  const { body } = await call(`/references/${collection}/${id}`, 'sales')
  return (body as { users: { title: string; isPublished: boolean; isDraft: boolean }[] }).users.map((user) => [
    user.title,
    user.isPublished,
    user.isDraft,
  ])
}

/** The words of a refusal, wherever Payload puts them. */
const said = (body: unknown) => JSON.stringify(body)

describe('the users of a document', () => {
  test('are those of published texts and of drafts, as they are saved', async () => {
    const { id } = await article(target, 'draft')
    expect(await users()).toEqual([[`Article ${name}`, false, true]])
    await app.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect(await users()).toEqual([[`Article ${name}`, true, false]])
    const other = await term(`Autre ${name}`)
    await app.payload.update({ collection: 'articles', id, draft: true, data: { body: text(other) as never } })
    expect(await users()).toEqual([[`Article ${name}`, true, false]])
    expect(await users(other)).toEqual([[`Article ${name}`, false, true]])
    await app.payload.update({ collection: 'articles', id, data: { _status: 'draft' }, unpublishAllLocales: true })
    expect(await users(target)).toEqual([])
    await app.payload.delete({ collection: 'articles', id })
    expect(await users(other)).toEqual([])
  })

  test('are for the staff to see', async () => {
    expect((await rest(`/references/glossary/${target}`)).status).toBe(401)
    expect((await call('/references/users/x', 'sales')).status).toBe(404)
  })
})

describe('what something published uses', () => {
  test('is not taken off by its form', async () => {
    await article(target)
    const { status, body } = await call(`/glossary/${target}`, 'author', patch({ _status: 'draft' }))
    expect(status).toBe(409)
    expect(said(body)).toContain(`« Article ${name} » (article)`)
    const { _status } = await app.payload.findByID({ collection: 'glossary', id: target })
    expect(_status).toBe('published')
  })

  test('is written on as a draft', async () => {
    await article(target)
    const { status } = await call(
      `/glossary/${target}?draft=true&autosave=true`,
      'author',
      patch({ summary: 'Mieux.' }),
    )
    expect(status).toBe(200)
  })

  test('is not deleted, alone or among others, while the others are', async () => {
    await article(target)
    const free = await term(`Libre ${name}`)
    const alone = await call(`/glossary/${target}`, 'admin', { method: 'DELETE' })
    expect([alone.status, said(alone.body)]).toEqual([409, expect.stringContaining(`« Article ${name} »`)])
    const where = `where[id][in][0]=${target}&where[id][in][1]=${free}`
    const bulk = await call(`/glossary?${where}`, 'admin', { method: 'DELETE' })
    expect(said((bulk.body as { errors: unknown }).errors)).toContain(`« Article ${name} »`)
    const left = await app.payload.find({ collection: 'glossary', where: { id: { in: [target, free] } } })
    expect(left.docs.map(({ id }) => id)).toEqual([target])
  })

  test('leaves in a release that its users leave too', async () => {
    const { id } = await article(target)
    const line = (relationTo: 'glossary' | 'articles', value: string) => ({
      document: { relationTo, value },
      action: 'unpublish' as const,
    })
    const release = async (items: ReturnType<typeof line>[]) => {
      const made = await app.payload.create({ collection: 'releases', data: { title: name, items } as never })
      return await call(`/releases/${made.id}/publish`, 'admin', post({}))
    }
    const refused = await release([line('glossary', target)])
    expect([refused.status, said(refused.body)]).toEqual([422, expect.stringContaining(`« Article ${name} »`)])
    expect((await release([line('articles', id), line('glossary', target)])).status).toBe(200)
  })

  test('leaves when only drafts use it', async () => {
    await article(target, 'draft')
    expect((await call(`/glossary/${target}`, 'author', patch({ _status: 'draft' }))).status).toBe(200)
  })
})

describe('replacing everywhere', () => {
  test('shows what would change, then changes it: published stays published, drafts stay drafts', async () => {
    const both = await article(target, 'published', `Deux ${name}`)
    await app.payload.update({ collection: 'articles', id: both.id, draft: true, data: { summary: 'En travaux.' } })
    const draft = await article(target, 'draft', `Projet ${name}`)
    const by = await term(`Nouveau ${name}`)
    const path = `/references/glossary/${target}/replace`

    const trial = await call(path, 'author', post({ by, isTrial: true }))
    expect((trial.body as { users: unknown[] }).users).toHaveLength(2)
    expect(await users(by)).toEqual([])
    expect((await call(path, 'author', post({ by, isTrial: false }))).status).toBe(200)

    expect(await users()).toEqual([])
    expect(await users(by)).toEqual([
      [`Deux ${name}`, true, true],
      [`Projet ${name}`, false, true],
    ])
    const main = await app.payload.findByID({ collection: 'articles', id: both.id, depth: 0 })
    const latest = await app.payload.findByID({ collection: 'articles', id: both.id, depth: 0, draft: true })
    expect([main.summary, main._status, latest.summary, latest._status]).toEqual([
      'Un résumé.',
      'published',
      'En travaux.',
      'draft',
    ])
    const still = await app.payload.findByID({ collection: 'articles', id: draft.id, depth: 0, draft: true })
    expect(still._status).toBe('draft')
  })

  test('is refused whole to whoever may not change one of the texts, and for what does not fit', async () => {
    await article(target)
    const by = await term(`Nouveau ${name}`)
    const path = `/references/glossary/${target}/replace`
    const sold = await call(path, 'sales', post({ by, isTrial: false }))
    expect([sold.status, said(sold.body)]).toEqual([422, expect.stringContaining('Rien n’a été remplacé')])
    expect(await users(by)).toEqual([])
    const same = await call(path, 'author', post({ by: target, isTrial: true }))
    expect(said(same.body)).toContain(messages.refusals.same)
    const draft = await term(`Projet ${name}`, 'draft')
    const unpublished = await call(path, 'author', post({ by: draft, isTrial: true }))
    expect(said(unpublished.body)).toContain('n’est pas publié')
    expect((await call(path, 'author', { method: 'POST', body: '{' })).status).toBe(400)
  })
})

test('a library from before the index gets its rows', async () => {
  const { indexAll } = await import('./index-uses.ts')
  await article(target)
  const before = await users()
  await app.payload.db.pool.query('delete from publication.uses')
  await indexAll(app.payload)
  expect(await users()).toEqual(before)
})
