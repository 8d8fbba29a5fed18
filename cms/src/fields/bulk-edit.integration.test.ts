import { stringify } from 'node:querystring'
import type { ClientField } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../scripts/testing/test-payload.ts'
import { messages as platform } from '../platform/messages.fr.ts'

let app: TestPayload
let technologies: string[]
let change: (ids: readonly string[], data: object) => Promise<{ status: number; body: unknown }>
let author: { id: string }

beforeAll(async () => {
  app = await createTestPayload()
  const { createAccount } = await import('../../testing/accounts.ts')
  const { rest } = await import('../../testing/rest.ts')
  const { id, email, password } = await createAccount(app.payload, 'author')
  author = { id }
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  // As the drawer « Modifier » asks.
  change = async (ids, data) => {
    const where = Object.fromEntries(ids.map((one, index) => [`where[and][0][id][in][${index}]`, one]))
    const path = `/articles?${stringify({ ...where, draft: 'true' })}`
    return rest(path, { method: 'PATCH', headers: { Authorization: `JWT ${token}` }, body: JSON.stringify(data) })
  }
  technologies = []
  for (const title of ['Thermique', 'Hybride']) {
    const data = { title, summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
    technologies.push((await app.payload.create({ collection: 'technologies', data })).id)
  }
})
afterAll(() => app.close())

const body = {
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Un paragraphe.', detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
        ],
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
      },
    ],
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
  },
}
const article = async (title: string, _status: 'draft' | 'published') =>
  app.payload.create({
    collection: 'articles',
    draft: _status === 'draft',
    data: { title, summary: 'Résumé', body, technologies: technologies.slice(0, 1), _status } as never,
  })
const read = (id: string, draft: boolean) => app.payload.findByID({ collection: 'articles', id, draft, depth: 0 })
const queued = async () =>
  Number((await app.payload.db.pool.query('select count(*) from publication.outbox')).rows[0].count)

test('a list sets what sorts documents, and nothing that they say', () => {
  const { fields } = app.payload.collections.exercises.config
  const offered = (list: readonly unknown[]): string[] =>
    list.flatMap((one) => {
      const field = one as ClientField
      if (field.type === 'tabs') return field.tabs.flatMap((tab) => offered(tab.fields))
      if (field.type === 'row' || field.type === 'collapsible') return offered(field.fields)
      const isOffered = 'name' in field && field.admin?.disableBulkEdit !== true
      return isOffered ? [field.name] : []
    })
  const own = ['id', 'createdAt', 'updatedAt', '_status', 'deletedAt']
  expect(offered(fields).filter((name) => !own.includes(name))).toEqual(['skills', 'technologies', 'difficulty'])
})

test('saved as drafts, a change of many leaves the site alone and loses no draft', async () => {
  const online = await article('En ligne', 'published')
  const waiting = await article('Avec des changements', 'published')
  await app.payload.update({ collection: 'articles', id: waiting.id, draft: true, data: { title: 'Changé depuis' } })
  const draft = await article('Brouillon', 'draft')
  const before = await queued()
  const ids = [online.id, waiting.id, draft.id]
  expect(await change(ids, { technologies: [technologies[1]], _status: 'draft' })).toMatchObject({ status: 200 })
  expect(await queued()).toBe(before)
  for (const id of ids)
    expect(await read(id, true)).toMatchObject({ technologies: [technologies[1]], _status: 'draft' })
  expect(await read(waiting.id, true)).toMatchObject({ title: 'Changé depuis' })
  for (const { id } of [online, waiting]) {
    expect(await read(id, false)).toMatchObject({ technologies: [technologies[0]], _status: 'published' })
  }
})

test('published, it is on the site with the latest text of each, in one transaction', async () => {
  const online = await article('En ligne aussi', 'published')
  const waiting = await article('Avec d’autres changements', 'published')
  await app.payload.update({ collection: 'articles', id: waiting.id, draft: true, data: { title: 'Le dernier titre' } })
  const before = await queued()
  const data = { technologies: [technologies[1]], _status: 'published' }
  expect(await change([online.id, waiting.id], data)).toMatchObject({ status: 200 })
  const { rows } = await app.payload.db.pool.query(
    'select author, transaction_id from publication.outbox order by sequence offset $1',
    [before],
  )
  expect(rows.map((row) => row.author)).toEqual([author.id, author.id])
  expect(new Set(rows.map((row) => row.transaction_id)).size).toBe(1)
  expect(await read(waiting.id, false)).toMatchObject({ title: 'Le dernier titre', technologies: [technologies[1]] })
})

test('one that cannot be published does not keep the others from it, and is told', async () => {
  const online = await article('Complet', 'published')
  const unfit = await app.payload.create({
    collection: 'articles',
    draft: true,
    data: { title: 'Sans texte' } as never,
  })
  const answer = await change([online.id, unfit.id], { technologies: [technologies[1]], _status: 'published' })
  expect(answer).toMatchObject({
    status: 400,
    body: { errors: [{ message: expect.stringMatching(/^«\s(?:Sans texte)\s»\s: .+Texte/) }] },
  })
  expect(await read(online.id, false)).toMatchObject({ technologies: [technologies[1]] })
  expect(await read(unfit.id, true)).toMatchObject({ _status: 'draft' })
})

test('what a colleague is editing is left alone', async () => {
  const { createAccount } = await import('../../testing/accounts.ts')
  const other = await createAccount(app.payload, 'reviewer')
  const edited = await article('Ouvert ailleurs', 'draft')
  await app.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'articles', value: edited.id },
      user: { relationTo: 'users', value: other.id },
    },
  })
  const answer = await change([edited.id], { technologies: [technologies[1]], _status: 'draft' })
  const message = platform.refusals.field('Ouvert ailleurs', platform.lockedElsewhere)
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ message }] } })
  expect(await read(edited.id, true)).toMatchObject({ technologies: [technologies[0]] })
})
