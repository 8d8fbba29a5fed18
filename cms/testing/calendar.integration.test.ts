import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../scripts/testing/test-payload.ts'
import type { Role } from '../src/access/roles.ts'
import { messages } from '../src/features/schedules/messages.fr.ts'
import type { User } from '../src/payload-types.ts'

let app: TestPayload
let rest: typeof import('./rest.ts').rest
const headers = new Map<Role | 'visitor', Record<string, string>>([['visitor', {}]])
const accounts = new Map<Role, User>()

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('./rest.ts'))
  const { createAccount } = await import('./accounts.ts')
  for (const role of ['admin', 'author', 'reviewer', 'trainer'] as const) {
    const account = await createAccount(app.payload, role)
    const { email, password } = account
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    headers.set(role, { Authorization: `JWT ${token}` })
    accounts.set(role, account)
  }
})
afterAll(() => app.close())

const hoursAhead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
async function planned(relationTo: 'technologies' | 'releases' = 'technologies'): Promise<string> {
  const title = `Objet ${Math.random()}`
  const value =
    relationTo === 'releases'
      ? (await app.payload.create({ collection: 'releases', data: { title, state: 'draft' } })).id
      : (await app.payload.create({ collection: 'technologies', draft: true, data: { title } as never })).id
  const plan = await app.payload.create({
    collection: 'schedules',
    data: { target: { relationTo, value }, action: 'publish', at: hoursAhead(24) } as never,
    user: accounts.get('admin') ?? null,
  })
  return plan.id
}
async function move(role: Role | 'visitor', id: string, at: string) {
  const init = { method: 'POST', headers: headers.get(role) ?? {}, body: JSON.stringify({ at }) }
  const { status, body } = await rest(`/schedules/${id}/move`, init)
  return { status, refusal: (body as { errors?: { message: string }[] }).errors?.[0]?.message }
}
const read = (id: string) => app.payload.findByID({ collection: 'schedules', id, depth: 0 })
async function shown(role: Role | 'visitor', from: string, to: string) {
  const { status, body } = await rest(`/calendar?${new URLSearchParams({ from, to })}`, {
    headers: headers.get(role) ?? {},
  })
  return { status, entries: (body as { entries?: { id: string; mayMove: boolean }[] }).entries ?? [] }
}

test('a plan is moved, in the name of whoever moves it', async () => {
  const id = await planned()
  const at = hoursAhead(48)
  expect(await move('author', id, at)).toMatchObject({ status: 200 })
  expect(await read(id)).toMatchObject({ at, state: 'waiting', plannedByName: 'author' })
})

describe('a move is refused, and nothing changes', () => {
  async function refused(role: Role | 'visitor', id: string, at = hoursAhead(48)) {
    const before = await read(id)
    const answer = await move(role, id, at)
    expect(await read(id)).toEqual(before)
    return answer
  }

  test('into the past', async () => {
    const { status, refusal } = await refused('author', await planned(), hoursAhead(-1))
    expect(status).toBe(422)
    expect(refusal).toContain(messages.refusals.past)
  })
  test('of what was done or called off', async () => {
    for (const state of ['done', 'cancelled'] as const) {
      const id = await planned()
      await app.payload.db.pool.query('update schedules set state = $1 where id = $2', [state, id])
      expect(await refused('author', id)).toEqual({ status: 422, refusal: messages.refusals.tooLate })
    }
  })
  test('to who may not plan, and of a release to an author', async () => {
    const refusal = messages.refusals.mayNotMove
    expect(await refused('visitor', await planned())).toMatchObject({ status: 401 })
    expect(await refused('trainer', await planned())).toEqual({ status: 403, refusal })
    expect(await refused('author', await planned('releases'))).toEqual({ status: 403, refusal })
  })
  test('to what is no moment', async () => {
    expect(await refused('author', await planned(), 'demain')).toMatchObject({ status: 400 })
  })
})

test('the calendar shows what lies between two moments, and what one may move', async () => {
  const [document, release] = [await planned(), await planned('releases')]
  const { entries } = await shown('author', hoursAhead(20), hoursAhead(30))
  const mayMove = new Map(entries.map((entry) => [entry.id, entry.mayMove]))
  expect([mayMove.get(document), mayMove.get(release)]).toEqual([true, false])
  expect((await shown('author', hoursAhead(500), hoursAhead(600))).entries).toEqual([])
  expect((await shown('visitor', hoursAhead(0), hoursAhead(30))).status).toBe(401)
  expect((await shown('author', 'hier', 'demain')).status).toBe(400)
})

test('what is done cannot be moved any more, and a release that was planned stands there once', async () => {
  const [document, plan] = [await planned(), await planned('releases')]
  for (const id of [document, plan]) {
    await app.payload.db.pool.query("update schedules set state = 'done' where id = $1", [id])
  }
  const { target, at } = await read(plan)
  const release = String(target?.value)
  await app.payload.db.pool.query("update releases set state = 'published', published_at = $2 where id = $1", [
    release,
    at,
  ])
  const alone = await app.payload.create({ collection: 'releases', data: { title: 'Sans plan', state: 'draft' } })
  await app.payload.db.pool.query("update releases set state = 'published', published_at = $2 where id = $1", [
    alone.id,
    at,
  ])
  const { entries } = await shown('admin', hoursAhead(20), hoursAhead(30))
  const told = entries.filter(({ id }) => [document, plan, release, alone.id].includes(id))
  expect(told.map(({ id }) => id).sort()).toEqual([document, plan, alone.id].sort())
  expect(told.map(({ mayMove }) => mayMove)).toEqual([false, false, false])
})
