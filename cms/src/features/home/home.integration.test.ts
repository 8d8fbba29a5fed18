import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'
import type { User } from '../../payload-types.ts'

type Account = User & { password: string }

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let publication: typeof import('../publication/api.ts')
let references: typeof import('../references/api.ts')
let schedules: typeof import('../schedules/api.ts')
let workflow: typeof import('../workflow/api.ts')
let createAccount: (role: Role) => Promise<Account>
const tokens = new Map<string, string>()

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  publication = await import('../publication/api.ts')
  references = await import('../references/api.ts')
  schedules = await import('../schedules/api.ts')
  workflow = await import('../workflow/api.ts')
  const accounts = await import('../../../testing/accounts.ts')
  createAccount = async (role) => {
    const account = await accounts.createAccount(app.payload, role)
    const { token } = await app.payload.login({ collection: 'users', data: account })
    tokens.set(account.id, token ?? '')
    return account
  }
})
afterAll(() => app.close())

const query = (text: string, values: unknown[] = []) => app.payload.db.pool.query(text, values)
const headersOf = ({ id }: User) => ({ Authorization: `JWT ${tokens.get(id)}` })
async function ask(person: User, method: string, path: string, body: object = {}): Promise<Record<string, unknown>> {
  const answer = await rest(path, { method, headers: headersOf(person), body: JSON.stringify(body) })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body as Record<string, unknown>
}

async function begin(person: User, title: string): Promise<string> {
  const { doc } = await ask(person, 'POST', '/glossary?draft=true&depth=0', { title, _status: 'draft' })
  return (doc as { id: string }).id
}
const write = async (person: User, id: string, summary: string) => {
  // Whoever wrote before is done with it.
  await query('delete from payload_locked_documents')
  await ask(person, 'PATCH', `/glossary/${id}?draft=true&autosave=true&depth=0`, { summary })
}
/** Puts what a person did with a document an hour back: the history cannot be changed as long as its triggers stand. */
async function anHourEarlier(id: string, { id: person }: User): Promise<void> {
  const owner = new Client({ connectionString: app.ownerUrl })
  await owner.connect()
  try {
    await owner.query('alter table review_events disable trigger user')
    await owner.query(
      `update review_events set created_at = created_at - interval '1 hour' where target_id = $1 and by_id = $2`,
      [id, person],
    )
    await owner.query('alter table review_events enable always trigger review_events_stay')
    await owner.query('alter table review_events enable always trigger review_events_stay_together')
  } finally {
    await owner.end()
  }
}
const review = (person: User, id: string, action: string) => ask(person, 'POST', `/review/glossary/${id}`, { action })
const own = async ({ id }: User) => await workflow.readOwnTexts(app.payload.db.pool, id, 5)
const titlesOf = async (person: User) => (await own(person)).first.map(({ title }) => title)

describe('texts in hand', () => {
  test('are the drafts that somebody wrote in last', async () => {
    const [author, other] = [await createAccount('author'), await createAccount('author')]
    const id = await begin(author, 'Bielle')
    await begin(author, 'Came')
    await begin(other, 'Soupape')
    expect(await titlesOf(author)).toEqual(['Came', 'Bielle'])

    // A history tells of one edit in half an hour: at first nobody can say who was later.
    await write(other, id, 'Une tige.')
    expect(await titlesOf(author)).toContain('Bielle')
    await anHourEarlier(id, author)
    expect(await titlesOf(author)).toEqual(['Came'])
    expect(await titlesOf(other)).toContain('Bielle')
    await write(author, id, 'Une tige qui relie.')
    expect(await titlesOf(author)).toContain('Bielle')
  })

  test('leave once they are published', async () => {
    const author = await createAccount('author')
    const id = await begin(author, 'Culbuteur')
    expect((await own(author)).total).toBe(1)
    await ask(author, 'PATCH', `/glossary/${id}?depth=0`, {
      summary: 'Un levier.',
      definition: 'Il ouvre la soupape.',
      _status: 'published',
    })
    expect(await own(author)).toEqual({ total: 0, first: [] })
  })

  test('tell how their reviews stand, what was given back first', async () => {
    const [author, reviewer] = [await createAccount('author'), await createAccount('reviewer')]
    const id = await begin(author, 'Piston')
    await begin(author, 'Segment')
    await review(author, id, 'ask')
    const waiting = await workflow.readToReview(app.payload.db.pool, reviewer.id, 5)
    expect(waiting).toMatchObject({
      total: 1,
      first: [{ collection: 'glossary', id, title: 'Piston', askedBy: 'author' }],
    })
    expect(waiting.first[0]?.askedAt).toBeInstanceOf(Date)
    expect((await workflow.readToReview(app.payload.db.pool, author.id, 5)).total).toBe(0)

    await ask(reviewer, 'POST', `/review/glossary/${id}/comments`, { field: 'title', text: 'Au pluriel.' })
    await review(reviewer, id, 'request-changes')
    expect((await own(author)).first).toMatchObject([
      { title: 'Piston', state: 'changes-requested', comments: 1 },
      { title: 'Segment', state: 'draft', comments: 0 },
    ])
  })

  test('count all, of which some are shown', async () => {
    const author = await createAccount('author')
    for (const title of ['A', 'B', 'C']) await begin(author, title)
    expect(await workflow.readOwnTexts(app.payload.db.pool, author.id, 2)).toMatchObject({
      total: 3,
      first: [{ title: 'C' }, { title: 'B' }],
    })
  })

  test('know a reserved lesson that is published from one that is being written', async () => {
    const author = await createAccount('author')
    const { doc: course } = await ask(author, 'POST', '/courses?draft=true&depth=0', { title: 'Cours' })
    const data = { title: 'Leçon', course: (course as { id: string }).id, access: 'inscrits' }
    const { doc } = await ask(author, 'POST', '/lessons?draft=true&depth=0', data)
    const { id } = doc as { id: string }
    expect(await titlesOf(author)).toContain('Leçon')
    await query(`update _lessons_v set version__status = 'published' where parent_id = $1`, [id])
    expect(await titlesOf(author)).not.toContain('Leçon')
  })
})

describe('broken links', () => {
  const term = async (title: string, status: 'published' | 'draft') => {
    const data = { title, summary: 'Définition.', definition: 'Une ligne.', technologies: [], _status: status }
    return (await app.payload.create({ collection: 'glossary', data: data as never, draft: status === 'draft' })).id
  }
  const see = async (title: string, related: string[], status: 'published' | 'draft' = 'published') => {
    const data = {
      title,
      summary: 'Définition.',
      definition: 'Une ligne.',
      relatedTerms: related,
      technologies: [],
      _status: status,
    }
    return (await app.payload.create({ collection: 'glossary', data: data as never, draft: status === 'draft' })).id
  }
  const broken = () => references.readBrokenLinks(app.payload.db.pool, 10)

  test('are those of published documents to what readers do not see', async () => {
    const [live, hidden] = [await term('Montré', 'published'), await term('Caché', 'draft')]
    await see('Sain', [live])
    await see('Brouillon rompu', [hidden], 'draft')
    expect(await broken()).toEqual({ total: 0, first: [] })
    const id = await see('Rompu', [live, hidden])
    expect(await broken()).toEqual({
      total: 1,
      first: [{ collection: 'glossary', id, title: 'Rompu', count: 1, target: 'Caché' }],
    })
    await app.payload.update({ collection: 'glossary', id: hidden, data: { _status: 'published' } })
    expect((await broken()).total).toBe(0)

    // Nobody could take it off as long as it is named; what was taken off before there was an index is told of.
    const takeOff = `update publication.documents set state = 'removed', data = null where id = $1`
    await query(takeOff, [hidden])
    expect((await broken()).total).toBe(1)
    await query(takeOff, [id])
    expect((await broken()).total).toBe(0)
  })

  test('name nothing where nothing is left', async () => {
    const id = await term('Veuf', 'published')
    await query(
      `insert into publication.uses (user_collection, user_id, version, path, collection, id, user_title)
       values ('glossary', $1, 'published', 'related', 'articles', $2, 'Veuf')`,
      [id, randomUUID()],
    )
    expect((await broken()).first).toMatchObject([{ title: 'Veuf', target: null, count: 1 }])
  })
})

test('the last publication is the one that came live last, whenever it was asked', async () => {
  expect(await publication.readLastLive(app.payload.db.pool)).toBeNull()
  const put = `insert into publication.outbox
    (collection, document_id, revision, operation, title, state, queued_at, live_at, addresses)
    values ('articles', $1, 1, 'put', $1, $2, now() - make_interval(secs => $3), now() - make_interval(secs => $4), $5)`
  await query(put, ['premier', 'live', 9, 8, ['/articles/premier/']])
  await query(put, ['dernier', 'live', 9.5, 7, ['/articles/dernier/', '/']])
  expect(await publication.readLastLive(app.payload.db.pool)).toMatchObject({
    title: 'dernier',
    removed: false,
    cause: 'save',
    delay: 2500,
    address: '/articles/dernier/',
  })
})

test('published documents are counted by collection, others are not', async () => {
  const before = (await publication.countPublished(app.payload.db.pool)).get('technologies') ?? 0
  const data = { title: 'Comptée', summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }
  await app.payload.create({ collection: 'technologies', data: { ...data, _status: 'published' } })
  await app.payload.create({ collection: 'technologies', draft: true, data: { ...data, title: 'Pas encore' } })
  expect((await publication.countPublished(app.payload.db.pool)).get('technologies')).toBe(before + 1)
})

test('plans come by their date; those that failed are told for as long as is asked', async () => {
  const { createLocalReq } = await import('payload')
  const author = await createAccount('author')
  const user = { ...author, collection: 'users' as const }
  const req = await createLocalReq({ user }, app.payload)
  const plan = async (title: string, hours: number) => {
    const data = { target: { relationTo: 'glossary', value: await begin(author, title) }, action: 'publish' }
    const at = new Date(Date.now() + hours * 3_600_000).toISOString()
    const made = { collection: 'schedules', data: { ...data, at } as never, overrideAccess: false, user } as const
    return (await app.payload.create(made)).id
  }
  await plan('Tard', 5)
  const failed = await plan('Bientôt', 2)
  const coming = await schedules.readComingPlans(req, 1)
  expect(coming).toMatchObject({ total: 2, first: [{ title: 'Publier «\u00A0Bientôt\u00A0»', by: 'author' }] })
  expect(coming.first[0]?.href).toMatch(/^\/admin\/collections\/glossary\/[\w-]{36}$/)

  await query(`update schedules set state = 'failed', reason = 'Incomplet.', done_at = now() where id = $1`, [failed])
  const since = (minutes: number) => new Date(Date.now() - minutes * 60_000)
  expect(await schedules.readFailedPlans(req, since(5), 3)).toMatchObject([{ id: failed, reason: 'Incomplet.' }])
  expect(await schedules.readFailedPlans(req, since(-5), 3)).toEqual([])
  expect((await schedules.readComingPlans(req, 1)).total).toBe(1)
})
