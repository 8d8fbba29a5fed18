import { publicationState } from '@mecaformation/contracts/publication/state'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import type { Role } from '../src/access/roles.ts'

let app: TestPayload
let rest: typeof import('./rest.ts').rest
const headers: Partial<Record<Role, { Authorization: string }>> = {}

beforeAll(async () => {
  app = await createTestPayload()
  rest = (await import('./rest.ts')).rest
  const { createAccount } = await import('./accounts.ts')
  for (const role of ['author', 'trainer'] as const) {
    const { email, password } = await createAccount(app.payload, role)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    headers[role] = { Authorization: `JWT ${token}` }
  }
})
afterAll(() => app.close())
beforeEach(async () => {
  await query('delete from publication.outbox')
  await query('delete from publication.leader')
  await query("insert into publication.leader values (true, 1, 0, now(), now() + interval '10 seconds')")
})

const query = (text: string, values: unknown[] = []) => app.payload.db.pool.query(text, values)
const complete = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
const publish = (title: string) =>
  app.payload.create({ collection: 'technologies', data: { ...complete, title } }).then(({ id }) => id)
async function stateOf(id: string, role: Role = 'author') {
  const { body } = await rest(`/publication/technologies/${id}`, { headers: headers[role] ?? {} })
  return publicationState.parse(body)
}
/** What the publisher writes once a publication is visible. */
const goLive = (id: string, addresses: string[] = []) =>
  query(
    `update publication.outbox set state = 'live', live_at = queued_at + interval '250 milliseconds', addresses = $2
     where document_id = $1`,
    [id, addresses],
  )

describe('the state of one document', () => {
  test('never published', async () => {
    const { id } = await app.payload.create({ collection: 'technologies', draft: true, data: { title: 'A' } as never })
    expect(await stateOf(id)).toEqual({ state: 'never' })
  })

  test('queued: how many were asked for before, and how long it waits', async () => {
    await publish('Avant')
    const id = await publish('Après')
    expect(await stateOf(id)).toMatchObject({ state: 'queued', ahead: 1, publisher: { status: 'well' } })
    await query("update publication.outbox set queued_at = now() - interval '20 seconds' where document_id = $1", [id])
    const state = await stateOf(id)
    expect(state.state === 'queued' && state.waited).toBeGreaterThanOrEqual(20_000)
  })

  test('queued while no publisher leads: since when it is silent', async () => {
    const id = await publish('Sans publicateur')
    await query("update publication.leader set leased_until = now() - interval '50 seconds'")
    expect(await stateOf(id)).toMatchObject({ publisher: { status: 'down', since: expect.any(Number) } })
  })

  test('live: its delay, its pages, what is still to follow', async () => {
    const id = await publish('En ligne')
    await goLive(id, ['/technologies/en-ligne/', '/'])
    const live = { state: 'live', delay: 250, complete: false, searchable: false, removed: false, formerAddresses: [] }
    expect(await stateOf(id)).toMatchObject({ ...live, addresses: ['/technologies/en-ligne/', '/'] })
    await query(`update publication.outbox set complete_at = now(), searchable_at = now(), pages = 2,
      faults = '[{"path": "/", "reason": "x"}]'`)
    expect(await stateOf(id)).toMatchObject({ complete: true, searchable: true, faults: [{ path: '/', reason: 'x' }] })
  })

  test('renamed: former addresses that another document has not taken redirect; removed: all are gone', async () => {
    const id = await publish('Un')
    await app.payload.update({ collection: 'technologies', id, data: { slug: 'deux' } })
    await app.payload.update({ collection: 'technologies', id, data: { slug: 'trois' } })
    await goLive(id)
    expect(await stateOf(id)).toMatchObject({ formerAddresses: ['/technologies/deux/', '/technologies/un/'] })
    await publish('Un')
    expect(await stateOf(id)).toMatchObject({ formerAddresses: ['/technologies/deux/'] })
    await app.payload.update({ collection: 'technologies', id, data: { _status: 'draft' } })
    await goLive(id)
    expect(await stateOf(id)).toMatchObject({
      removed: true,
      formerAddresses: ['/technologies/trois/', '/technologies/deux/'],
    })
  })
})

describe('a publication that failed', () => {
  const fail = (id: string) =>
    query("update publication.outbox set state = 'failed', reason = 'ENOSPC: plein' where document_id = $1", [id])
  const retry = (id: string, role?: Role) =>
    rest(`/publication/technologies/${id}/retry`, { method: 'POST', headers: (role && headers[role]) ?? {} })

  test('says why, and who may try again', async () => {
    const id = await publish('Ratée')
    await fail(id)
    const failure = { kind: 'storage', reason: 'ENOSPC: plein' }
    expect(await stateOf(id)).toMatchObject({ state: 'failed', failure, mayRetry: true })
    expect(await stateOf(id, 'trainer')).toMatchObject({ mayRetry: false })
  })

  test('is tried again by those who may publish, and its wait begins anew', async () => {
    const id = await publish('Réessayée')
    await query("update publication.outbox set queued_at = now() - interval '1 hour'")
    await fail(id)
    expect((await retry(id)).status).toBe(401)
    expect((await retry(id, 'trainer')).status).toBe(403)
    expect(await stateOf(id)).toMatchObject({ state: 'failed' })
    const answer = await retry(id, 'author')
    expect(answer.status).toBe(200)
    const state = publicationState.parse(answer.body)
    expect(state.state === 'queued' && state.waited).toBeLessThan(60_000)
  })
})

test('is for staff only, and of what is published only', async () => {
  expect((await rest('/publication/technologies/1')).status).toBe(401)
  expect((await rest('/publication/users/1', { headers: headers.author ?? {} })).status).toBe(404)
  expect((await rest('/publication/navigation/navigation', { headers: headers.author ?? {} })).body).toEqual({
    state: 'never',
  })
})
