/** What one request may ask of REST and GraphQL, and how they say no. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import { messages } from '../src/platform/messages.fr.ts'
import { type Base, formOf, storeBase } from './library-of-each.ts'

const texts = { open: 'Ligne', reserved: 'Ligne' }
let app: TestPayload
let base: Base
let rest: typeof import('./rest.ts').rest
let graphql: typeof import('./graphql.ts').graphql
let staff: Record<string, string>
/** An article that speaks of a hundred and five terms, each of which speaks of the next. */
let terms: string[]

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('./rest.ts'))
  ;({ graphql } = await import('./graphql.ts'))
  const { createAccount } = await import('./accounts.ts')
  const { email, password } = await createAccount(app.payload, 'trainer')
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  staff = { Authorization: `JWT ${token}` }
  base = await storeBase(app.payload)
  terms = []
  for (let count = 0; count < 105; count += 1) {
    const data = { ...formOf('glossary', base, texts), relatedTerms: terms.slice(-1), _status: 'published' }
    terms.push((await app.payload.create({ collection: 'glossary', data: data as never })).id)
  }
  const data = { relatedTerms: terms.slice(0, -1) }
  await app.payload.update({ collection: 'glossary', id: terms.at(-1) ?? '', data })
})
afterAll(() => app.close())

interface Term {
  relatedTerms: (Term | string)[]
}
const listed = async (query: string, headers = {}) => {
  const { body } = await rest(`/glossary?${query}`, { headers })
  return (body as { docs: Term[] }).docs
}
/** How many relations deep the last term is shown. */
const depthOf = (term: Term | string | undefined): number => {
  if (typeof term !== 'object') return -1
  return 1 + Math.max(-1, ...term.relatedTerms.slice(-1).map(depthOf))
}
const last = async (query: string, headers = {}) => {
  const { body } = await rest(`/glossary/${terms.at(-1)}?${query}`, { headers })
  return body as Term
}

describe('a list', () => {
  test.each([
    'limit=0',
    'limit=1000',
    'limit=-5',
    'limit=abc',
    'pagination=false',
    'limit=0&pagination=false',
    'draft=true&limit=0',
  ])('with %s has a hundred documents at most for a visitor', async (query) => {
    expect((await listed(`${query}&depth=0`)).length).toBe(100)
  })

  test('has all of them for staff, and as few as anybody asks for', async () => {
    expect((await listed('limit=0&depth=0', staff)).length).toBe(105)
    expect((await listed('limit=3')).length).toBe(3)
    expect((await listed('')).length).toBe(10)
  })

  test('is no longer when asked for by POST', async () => {
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }
    const { body } = await rest('/glossary', { method: 'POST', headers, body: 'limit=0&depth=0' })
    expect((body as { docs: unknown[] }).docs.length).toBe(100)
  })

  test('has all relations of a document, however many', async () => {
    expect((await last('depth=1')).relatedTerms.filter((term) => typeof term === 'object').length).toBe(104)
  })
})

describe('relations are shown', () => {
  test.each([
    ['', 2],
    ['depth=1', 1],
    ['depth=2', 2],
    ['depth=5', 2],
    ['depth=1000', 2],
    ['depth=-1', 0],
    ['depth=abc', 0],
  ])('to a visitor with %j %i deep', async (query, depth) => {
    expect(depthOf(await last(query))).toBe(depth)
    expect(depthOf((await listed(`${query}&limit=1&sort=-createdAt`))[0])).toBe(depth)
  })

  test('five deep to staff at most', async () => {
    expect(depthOf(await last('depth=9', staff))).toBe(5)
  })
})

describe('a visitor', () => {
  test.each([
    'where[relatedTerms.title][like]=a',
    'where[or][0][relatedTerms.title][like]=a',
    'where[relatedTerms][contains][title][like]=a',
    'sort=relatedTerms.title',
    'sort=a,b,c,d',
    `where=${JSON.stringify({ or: Array.from({ length: 21 }, () => ({ title: { equals: 'a' } })) })}`,
  ])('is refused %s', async (query) => {
    expect(await rest(`/glossary?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [{ message: messages.refusals.query }] },
    })
    if (query.startsWith('where')) expect((await rest(`/glossary/count?${query}`)).status).toBe(400)
  })

  test('finds by the fields of the documents', async () => {
    expect((await listed(`where[relatedTerms][in]=${terms[0]}&depth=0&sort=-title`)).length).toBe(2)
  })

  test('gets what is published where he asks for drafts', async () => {
    const [id = ''] = terms
    await app.payload.update({ collection: 'glossary', id, draft: true, data: { title: 'Brouillon' } })
    const found = await listed(`draft=true&where[id][equals]=${id}`)
    expect(found).toMatchObject([{ id, title: expect.stringContaining('Ligne') }])
  })

  test('is not shown a document that he brought himself', async () => {
    const data = JSON.stringify({ title: 'Apporté', relatedTerms: terms })
    const { status, body } = await rest(`/glossary/${crypto.randomUUID()}?data=${encodeURIComponent(data)}`)
    expect({ status, text: JSON.stringify(body) }).toEqual({
      status: 404,
      text: expect.not.stringContaining('Apporté'),
    })
  })
})

describe('GraphQL', () => {
  test('reads, up to a hundred documents', async () => {
    const { body } = await graphql('{ Glossaries(limit: 0) { totalDocs docs { title relatedTerms { title } } } }')
    expect(body.errors).toBeUndefined()
    expect(body).toMatchObject({ data: { Glossaries: { totalDocs: 105, docs: { length: 100 } } } })
  })

  test.each([
    ['writes nothing', `mutation { deleteGlossary(id: "a") { id } }`, messages.graphql.refusals.readOnly],
    ['restores no version', 'mutation { restoreVersionArticle(id: "a") { id } }', messages.graphql.refusals.readOnly],
    [
      'does not log in',
      'mutation { loginUser(email: "a", password: "b") { token } }',
      messages.graphql.refusals.readOnly,
    ],
    ['does not say how it is made', '{ __schema { types { name } } }', messages.graphql.refusals.introspection],
    [
      'answers one query',
      'query a { countGlossaries { totalDocs } } query b { Access { canAccessAdmin } }',
      messages.graphql.refusals.oneQuery,
    ],
  ])('%s, even for staff', async (_, query, refusal) => {
    expect(await graphql(query, staff)).toEqual({ status: 400, body: { errors: [{ message: refusal }] } })
  })

  test('weighs what a query costs', async () => {
    const docs = Array.from({ length: 60 }, (_, index) => `t${index}: relatedTerms { relatedTerms { id } }`).join(' ')
    const { body } = await graphql(`{ Glossaries { docs { ${docs} } } }`)
    expect(body.data ?? null).toBeNull()
    expect(body.errors?.[0]?.message).toMatch(/complexity/)
  })

  test('refuses a filter beyond the documents themselves', async () => {
    const { body } = await graphql('{ Lessons(where: { course__title: { like: "a" } }) { totalDocs } }')
    expect(JSON.stringify(body)).not.toContain('"totalDocs"')
  })

  test.each(['[{"query":"{ Access { canAccessAdmin } }"}]', '{', 'null', ''])('refuses the body %j', async (body) => {
    const { boundedGraphql } = await import('../src/platform/graphql-handler.ts')
    const { default: config } = await import('../src/payload.config.ts')
    const request = new Request(`${process.env.PUBLIC_URL}/api/graphql`, { method: 'POST', body })
    expect((await boundedGraphql(config)(request)).status).toBe(400)
  })
})

describe('no answer says how the product is made', () => {
  test.each([
    ['/glossary?where[definition][near]=a', 'GET'],
    ['/glossary?where[nothing][equals]=a', 'GET'],
    ["/glossary/'; drop table users; --", 'GET'],
    ['/glossary?where={"a"', 'GET'],
    ['/glossary', 'POST'],
    ['/users/login', 'POST'],
  ])('%s %s', async (path, method) => {
    const init = method === 'POST' ? { method, body: '{ not json' } : { method }
    const { status, body } = await rest(path, init)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|\bat \w+ \(|select |from "|stack/i)
  })
})
