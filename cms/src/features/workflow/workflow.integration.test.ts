import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'
import { messages } from './messages.fr.ts'

type Person = Role | 'visitor'
const people: Person[] = ['admin', 'author', 'reviewer', 'trainer', 'sales', 'visitor']

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
const headers = new Map<Person, Record<string, string>>([['visitor', {}]])
const names = new Map<Person, string>()

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  const { createAccount } = await import('../../../testing/accounts.ts')
  for (const person of people) {
    if (person === 'visitor') continue
    const { email, id, password } = await createAccount(app.payload, person)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    headers.set(person, { Authorization: `JWT ${token}` })
    names.set(person, id)
  }
})
afterAll(() => app.close())

const technology = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1 }
async function draft(): Promise<string> {
  const title = `Brouillon ${Math.random()}`
  const data = { ...technology, title }
  return (await app.payload.create({ collection: 'technologies', draft: true, data: data as never })).id
}

interface Report {
  state: string
  actions: string[]
  needsComment: boolean
  comments: { id: string; anchor: string; label: string; resolvedBy: string | null; replies: { text: string }[] }[]
  timeline: { kind: string; by: string | null; detail: string }[]
}
interface Answer {
  status: number
  report: Report
  refusal: string | undefined
}
async function ask(person: Person, path: string, body?: object): Promise<Answer> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const { status, body: answer } = await rest(`/review${path}`, { headers: headers.get(person) ?? {}, ...init })
  const { errors } = answer as { errors?: { message: string }[] }
  return { status, report: answer as Report, refusal: errors?.[0]?.message }
}
const decide = (person: Person, id: string, action: string) => ask(person, `/technologies/${id}`, { action })
const comment = (person: Person, id: string, field = 'summary') =>
  ask(person, `/technologies/${id}/comments`, { field, text: 'Préciser le moteur.' })
const edit = async (person: Person, id: string, data: object) => {
  const init = { method: 'PATCH', headers: headers.get(person) ?? {}, body: JSON.stringify(data) }
  expect((await rest(`/technologies/${id}?draft=true&autosave=true&depth=0`, init)).status).toBe(200)
}
const stateOf = async (id: string) => (await ask('author', `/technologies/${id}`)).report.state
const mails = async () => {
  const { rows } = await app.payload.db.pool.query<{ data: { to: string[]; subject: string; text: string } }>(
    `select data from pgboss.job where name = 'mail' order by created_on`,
  )
  return rows.map(({ data }) => data)
}

test('a text goes from the author to the reviewer, back, and to its publication', async () => {
  const id = await draft()
  expect((await ask('author', `/technologies/${id}`)).report).toMatchObject({ state: 'draft', actions: ['ask'] })
  expect((await decide('author', id, 'ask')).report).toMatchObject({ state: 'in-review', actions: ['withdraw'] })

  const refused = await decide('reviewer', id, 'request-changes')
  expect(refused).toMatchObject({ status: 422, refusal: messages.refusals['no-open-comment'] })
  expect(await stateOf(id)).toBe('in-review')

  const commented = await comment('reviewer', id)
  expect(commented.report.comments).toMatchObject([{ anchor: 'summary', label: 'Résumé', resolvedBy: null }])
  expect((await decide('reviewer', id, 'request-changes')).report.state).toBe('changes-requested')
  const [first] = commented.report.comments

  await ask('author', `/technologies/${id}/comments/${first?.id}/replies`, { text: 'C’est fait.' })
  await edit('author', id, { summary: 'Un résumé plus précis.' })
  const settled = await ask('author', `/technologies/${id}/comments/${first?.id}/resolve`, {})
  expect(settled.report.comments).toMatchObject([{ resolvedBy: 'author', replies: [{ text: 'C’est fait.' }] }])

  await decide('author', id, 'ask')
  expect((await decide('reviewer', id, 'approve')).report.state).toBe('approved')
  const init = { method: 'PATCH', headers: headers.get('author') ?? {}, body: JSON.stringify({ _status: 'published' }) }
  expect((await rest(`/technologies/${id}?depth=0`, init)).status).toBe(200)
  const { report } = await ask('author', `/technologies/${id}`)
  expect(report).toMatchObject({ state: 'published', actions: [] })
  expect(report.timeline.map(({ kind, by }) => `${by} ${kind}`).toReversed()).toEqual([
    'author ask',
    'reviewer comment',
    'reviewer request-changes',
    'author comment',
    'author edit',
    'author resolve',
    'author ask',
    'reviewer approve',
    'author publish',
  ])
})

test('the author gets one e-mail a round, with the comments that are open', async () => {
  const id = await draft()
  await decide('author', id, 'ask')
  const before = (await mails()).length
  await comment('reviewer', id)
  await comment('reviewer', id, 'title')
  expect(await mails()).toHaveLength(before)
  await decide('reviewer', id, 'request-changes')
  const [mail, ...others] = (await mails()).slice(before)
  expect(others).toEqual([])
  expect(mail?.to).toEqual([expect.stringMatching(/^author-/)])
  expect(mail?.text).toMatch(/Résumé[\s\S]*Préciser le moteur[\s\S]*Titre/)
})

test('whoever may judge a text is told once that it waits; whoever asks is not', async () => {
  const told = async (person: Person, id: string, action: string, before: number) => {
    const { status } = await decide(person, id, action)
    const fresh = (await mails()).slice(before)
    return { status, to: fresh.map(({ to }) => to.map((address) => address.split('-')[0])), fresh }
  }
  const id = await draft()
  const first = await told('author', id, 'ask', (await mails()).length)
  expect(first.to).toEqual([['admin'], ['reviewer'], ['trainer']])
  expect(first.fresh[0]?.subject).toMatch(/^À relire\u00A0: Brouillon/)
  expect(first.fresh[0]?.text).toContain(`/admin/collections/technologies/${id}`)

  const before = (await mails()).length
  expect(await told('author', id, 'ask', before)).toMatchObject({ status: 422, to: [] })
  await decide('author', id, 'withdraw')
  expect(await told('author', id, 'ask', before)).toMatchObject({ status: 200, to: [] })
  expect((await told('reviewer', await draft(), 'ask', before)).to).toEqual([['admin'], ['trainer']])
})

test('who approves what they handed in themselves gets no e-mail of it', async () => {
  const id = await draft()
  await decide('admin', id, 'ask')
  const before = (await mails()).length
  expect((await decide('admin', id, 'approve')).report.state).toBe('approved')
  expect(await mails()).toHaveLength(before)
})

describe('what was approved', () => {
  async function approved(): Promise<string> {
    const id = await draft()
    await decide('author', id, 'ask')
    await decide('reviewer', id, 'approve')
    return id
  }

  test('and is changed by its author, is a draft again', async () => {
    const id = await approved()
    await edit('author', id, { summary: 'Autre chose.' })
    expect(await stateOf(id)).toBe('draft')
  })

  test('stays so when a reviewer corrects it, or a save changes nothing', async () => {
    const id = await approved()
    await edit('author', id, { summary: technology.summary })
    expect(await stateOf(id)).toBe('approved')
    const other = await approved()
    await edit('reviewer', other, { summary: 'Un mot corrigé.' })
    expect(await stateOf(other)).toBe('approved')
  })

  test('leaves nothing to review once it is taken off the site again', async () => {
    const id = await approved()
    await app.payload.update({ collection: 'technologies', id, data: { _status: 'published' } })
    expect(await stateOf(id)).toBe('published')
    await app.payload.update({
      collection: 'technologies',
      id,
      data: { _status: 'draft' },
      unpublishAllLocales: true,
    })
    expect(await stateOf(id)).toBe('draft')
  })
})

describe('who', () => {
  const whoMay = async (attempt: (person: Person) => Promise<Answer>) => {
    const allowed: Person[] = []
    for (const person of people) {
      const { status } = await attempt(person)
      if (status < 300) allowed.push(person)
      else expect([401, 403, 404, 422]).toContain(status)
    }
    return allowed
  }
  const inReview = async () => {
    const id = await draft()
    await decide('author', id, 'ask')
    await comment('admin', id)
    return id
  }

  test('reads a review', async () => {
    const id = await draft()
    expect(await whoMay((person) => ask(person, `/technologies/${id}`))).toEqual(people.slice(0, 5))
  })
  test('asks for one', async () => {
    expect(await whoMay(async (person) => decide(person, await draft(), 'ask'))).toEqual([
      'admin',
      'author',
      'reviewer',
    ])
  })
  test.each(['approve', 'request-changes'])('answers: %s', async (action) => {
    const allowed = await whoMay(async (person) => decide(person, await inReview(), action))
    expect(allowed).toEqual(['admin', 'reviewer', 'trainer'])
  })
  test('comments', async () => {
    const id = await draft()
    expect(await whoMay((person) => comment(person, id))).toEqual(['admin', 'author', 'reviewer', 'trainer'])
  })
  test.each(['reviews', 'review-events', 'review-comments'])('writes %s by hand: nobody', async (collection) => {
    for (const person of people) {
      const init = { method: 'POST', headers: headers.get(person) ?? {}, body: JSON.stringify({ text: 'x' }) }
      expect((await rest(`/${collection}`, init)).status).toBe(403)
    }
  })
})

test('a comment keeps to its row when rows move, and is told as lost when its row goes', async () => {
  const { id } = await app.payload.create({
    collection: 'courses',
    draft: true,
    data: { title: 'Cours', modules: [{ title: 'Un' }, { title: 'Deux' }] } as never,
  })
  const said = { field: 'modules.1.title', text: 'Trop court.' }
  const { report, status } = await ask('reviewer', `/courses/${id}/comments`, said)
  expect(status).toBe(200)
  const stored = await app.payload.findByID({ collection: 'courses', id, draft: true, depth: 0 })
  expect(report.comments).toMatchObject([
    { anchor: `modules.#${stored.modules?.[1]?.id}.title`, label: 'Modules › 2 › Titre' },
  ])
})

test('who hands a text on leaves it to the next person', async () => {
  const id = await draft()
  await edit('author', id, { summary: 'Écrit à l’instant.' })
  await decide('author', id, 'ask')
  await edit('reviewer', id, { summary: 'Corrigé aussitôt.' })
})

describe('a refusal', () => {
  test.each([
    ['an unknown field', { field: 'inconnu', text: 'Texte' }, 422, messages.refusals.unknownField],
    ['a row that is not there', { field: 'modules.7.title', text: 'Texte' }, 422, messages.refusals.unknownField],
    ['an empty comment', { field: 'summary', text: '  ' }, 400, messages.refusals.answer],
  ])('of %s is told in French and writes nothing', async (_, body, status, refusal) => {
    const id = await draft()
    expect(await ask('reviewer', `/technologies/${id}/comments`, body)).toMatchObject({ status, refusal })
    expect((await ask('reviewer', `/technologies/${id}`)).report).toMatchObject({ comments: [], timeline: [] })
  })

  test('of a comment that belongs to another document', async () => {
    const [one, other] = [await draft(), await draft()]
    const { report } = await comment('reviewer', one)
    const path = `/technologies/${other}/comments/${report.comments[0]?.id}/resolve`
    expect(await ask('author', path, {})).toMatchObject({ status: 422, refusal: messages.refusals.unknownComment })
  })
})

test('two who answer at once: one decision stands', async () => {
  const id = await draft()
  await decide('author', id, 'ask')
  await comment('trainer', id)
  const answers = await Promise.all([decide('reviewer', id, 'approve'), decide('admin', id, 'approve')])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
})

test('the history is added to, never changed', async () => {
  const id = await draft()
  await decide('author', id, 'ask')
  const { docs } = await app.payload.find({ collection: 'review-events', where: { targetId: { equals: id } } })
  const event = String(docs[0]?.id)
  await expect(
    app.payload.update({ collection: 'review-events', id: event, data: { byName: 'Autre' } }),
  ).rejects.toThrow(messages.refusals.onlyAdded)
  await expect(app.payload.delete({ collection: 'review-events', id: event })).rejects.toThrow(
    messages.refusals.onlyAdded,
  )
})

describe('the history in the database', () => {
  const changes = [
    `update review_events set by_name = 'Autre'`,
    'update review_events set by_id = null',
    'delete from review_events',
    'truncate review_events',
    'alter table review_events disable trigger all',
    'drop table review_events',
  ]
  const told = async () => {
    const { rows } = await app.payload.db.pool.query('select * from review_events order by created_at, id')
    return rows
  }

  test.each(changes)('is not changed by the role that serves: %s', async (statement) => {
    const id = await draft()
    await decide('author', id, 'ask')
    const before = await told()
    await expect(app.payload.db.pool.query(statement)).rejects.toThrow(/denied|owner/)
    expect(await told()).toEqual(before)
  })

  test.each([
    `update review_events set by_name = 'Autre'`,
    `update review_events set by_id = null, detail = 'Autre'`,
    `set session_replication_role = 'replica'; update review_events set by_name = 'Autre'`,
    'delete from review_events',
    'truncate review_events cascade',
  ])('nor by their owner: %s', async (statement) => {
    const id = await draft()
    await decide('author', id, 'ask')
    const owner = new Client({ connectionString: app.ownerUrl })
    await owner.connect()
    await expect(owner.query(statement).finally(() => owner.end())).rejects.toThrow(/cannot be changed|denied/)
  })

  test('keeps the name of whoever has no account any more', async () => {
    const { createAccount } = await import('../../../testing/accounts.ts')
    const leaving = await createAccount(app.payload, 'author')
    const { token } = await app.payload.login({ collection: 'users', data: leaving })
    const id = await draft()
    const init = { method: 'POST', headers: { Authorization: `JWT ${token}` }, body: JSON.stringify({ action: 'ask' }) }
    expect((await rest(`/review/technologies/${id}`, init)).status).toBe(200)
    await app.payload.delete({ collection: 'users', id: leaving.id })
    const { rows } = await app.payload.db.pool.query(
      'select by_id, by_name, kind from review_events where target_id = $1',
      [id],
    )
    expect(rows).toEqual([{ by_id: null, by_name: leaving.name, kind: 'ask' }])
  })
})

test('what is deleted waits for nobody any more', async () => {
  const { readToReview } = await import('./read-home.ts')
  const waiting = async () => (await readToReview(app.payload.db.pool, names.get('reviewer') ?? '', 1)).total
  const before = await waiting()
  const id = await draft()
  await decide('author', id, 'ask')
  expect(await waiting()).toBe(before + 1)
  await app.payload.delete({ collection: 'technologies', id })
  expect(await waiting()).toBe(before)
})
