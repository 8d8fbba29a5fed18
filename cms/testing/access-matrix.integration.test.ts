/** Who may do what with each kind of document, asked as the admin and strangers ask: by REST, and by GraphQL. */
import { type WrittenCollection, writtenCollections } from '@mecaformation/contracts/publication/documents'
import { formatNames } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import type { Role } from '../src/access/roles.ts'
import { type Base, formOf, storeBase } from './library-of-each.ts'

type Person = Role | 'visitor'
type Collection = WrittenCollection | 'assessments' | 'practicals'
const people: Person[] = ['admin', 'author', 'reviewer', 'trainer', 'sales', 'visitor']

const look = ['read draft', 'read versions', 'read draft by GraphQL', 'read versions by GraphQL']
const readPublished = ['read published', 'read published by GraphQL']
const reading = [...readPublished, ...look]
const correcting = [...reading, 'restore', 'update', 'publish', 'unpublish']
const writing = [...correcting, 'duplicate', 'create']
const everything = [...writing, 'delete']

/** The rule: what each person may do, by the kind of document. */
const contents = {
  admin: everything,
  author: writing,
  reviewer: correcting,
  trainer: reading,
  sales: reading,
  visitor: readPublished,
}
const rules: Partial<Record<Collection, Record<Person, string[]>>> = {
  exercises: { ...contents, trainer: writing },
  assessments: { ...contents, trainer: writing, visitor: [] },
  practicals: { ...contents, trainer: writing, visitor: [] },
  offers: { ...contents, sales: writing },
  testimonials: { ...contents, sales: writing },
  faq: { ...contents, sales: writing },
}

let app: TestPayload
let base: Base
let rest: typeof import('./rest.ts').rest
let graphql: typeof import('./graphql.ts').graphql
const authorization = new Map<Person, Record<string, string>>([['visitor', {}]])
const texts = { open: 'Ligne', reserved: 'Ligne' }

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('./rest.ts'))
  ;({ graphql } = await import('./graphql.ts'))
  const { createAccount } = await import('./accounts.ts')
  for (const person of people) {
    if (person === 'visitor') continue
    const { email, password } = await createAccount(app.payload, person)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    authorization.set(person, { Authorization: `JWT ${token}` })
  }
  base = await storeBase(app.payload)
})
afterAll(() => app.close())

/** A published document with a draft in hand that says something else. */
async function store(collection: Collection): Promise<{ id: string; version: string; form: object }> {
  const form = await formFor(collection)
  const created = await app.payload.create({ collection, data: { ...form, _status: 'published' } as never })
  const { id } = created as { id: string }
  await app.payload.update({ collection, id, draft: true, data: { title: 'Brouillon' } as never })
  const { docs } = await app.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    limit: 1,
  })
  return { id, version: String(docs[0]?.id), form }
}

async function formFor(collection: Collection): Promise<object> {
  const form = formOf(collection, base, texts)
  if (collection === 'practicals') {
    const { id } = await app.payload.create({
      collection: 'skills',
      data: { ...formOf('skills', base, texts), _status: 'published' } as never,
    })
    return { ...form, skills: [id] }
  }
  if (collection !== 'assessments') return form
  const graded = { ...formOf('exercises', base, texts), mode: 'graded', _status: 'published' }
  const { id } = await app.payload.create({ collection: 'exercises', data: graded as never })
  return { ...form, items: [id] }
}

type Attempt = () => Promise<'yes' | 'no' | string>

async function mayDo(collection: Collection, person: Person): Promise<string[]> {
  const { id, version } = await store(collection)
  const fresh = await formFor(collection)
  const headers = authorization.get(person) ?? {}
  const call = (method: string, path: string, body?: object): Attempt => {
    return async () => {
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
      const { status, body: answer } = await rest(`/${collection}${path}`, init)
      if ([401, 403, 404].includes(status)) return 'no'
      return status < 300 ? 'yes' : `${status} ${JSON.stringify(answer)}`
    }
  }
  const { singular, plural } = namesOf(collection)
  const query = (text: string, shown: RegExp): Attempt => {
    return async () => (shown.test(JSON.stringify((await graphql(text, headers)).body.data)) ? 'yes' : 'no')
  }
  const draft = call('GET', `/${id}?draft=true`)
  const attempts: Record<string, Attempt> = {
    'read published': call('GET', `/${id}`),
    'read published by GraphQL': query(`{ ${singular}(id: "${id}") { title } }`, /"title":"Ligne/),
    'read draft': async () => {
      if ((await draft()) !== 'yes') return 'no'
      const { body } = await rest(`/${collection}/${id}?draft=true`, { headers })
      return (body as { title: string }).title === 'Brouillon' ? 'yes' : 'no'
    },
    'read draft by GraphQL': query(`{ ${singular}(id: "${id}", draft: true) { title } }`, /Brouillon/),
    'read versions': call('GET', `/versions?where[parent][equals]=${id}`),
    'read versions by GraphQL': query(`{ versions${plural} { docs { version { title } } } }`, /Brouillon/),
    restore: call('POST', `/versions/${version}?draft=true`),
    update: call('PATCH', `/${id}?draft=true`, { title: 'Retouché' }),
    publish: call('PATCH', `/${id}`, { _status: 'published' }),
    unpublish: call('PATCH', `/${id}`, { _status: 'draft' }),
    duplicate: call('POST', `/${id}/duplicate?draft=true`, {}),
    create: call('POST', '?draft=true', fresh),
    delete: call('DELETE', `/${id}`),
  }
  const done: string[] = []
  for (const [what, attempt] of Object.entries(attempts)) {
    const answer = await attempt()
    if (answer !== 'no') done.push(answer === 'yes' ? what : `${what}: ${answer}`)
  }
  return done.sort()
}

function namesOf(collection: string) {
  const { singular, plural } = formatNames(collection)
  return { singular, plural: singular === plural ? `all${plural}` : plural }
}

const cases = [...writtenCollections, 'assessments' as const, 'practicals' as const].flatMap((collection) =>
  people.map((person) => ({ collection, person })),
)

test.each(cases)('$collection: what a $person may do', async ({ collection, person }) => {
  const allowed = (rules[collection] ?? contents)[person]
  expect(await mayDo(collection, person)).toEqual([...allowed].sort())
})

describe('what a person was refused', () => {
  test('left no trace', async () => {
    const { id } = await store('articles')
    for (const person of ['sales', 'visitor'] as const) {
      const headers = authorization.get(person) ?? {}
      await rest(`/articles/${id}`, { method: 'PATCH', headers, body: JSON.stringify({ title: 'Forcé' }) })
      await rest(`/articles?where[id][equals]=${id}`, { method: 'DELETE', headers })
      await rest('/articles', { method: 'PATCH', headers, body: JSON.stringify({ title: 'Forcé' }) })
    }
    expect(await app.payload.count({ collection: 'articles', where: { title: { equals: 'Forcé' } } })).toEqual({
      totalDocs: 0,
    })
    expect(await app.payload.findByID({ collection: 'articles', id })).toMatchObject({ _status: 'published' })
  })
})
