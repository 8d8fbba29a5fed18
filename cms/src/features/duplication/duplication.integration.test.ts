import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
const headers = new Map<Role, Record<string, string>>()
let count = 0

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  const { createAccount } = await import('../../../testing/accounts.ts')
  for (const role of ['author', 'trainer'] as const) {
    const { email, password } = await createAccount(app.payload, role)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    headers.set(role, { Authorization: `JWT ${token}` })
  }
})
afterAll(() => app.close())

const linkTo = (relationTo: string, value: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [{ type: 'text', version: 1, text: 'Voir' }],
})
const text = (...children: object[]) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [{ type: 'paragraph', version: 1, children }],
  },
})
const create = (collection: 'courses' | 'lessons' | 'exercises', data: object) =>
  app.payload.create({ collection, draft: true, depth: 0, data: data as never })

/** A course of two lessons, the second of which asks for the first and leads to it, and shows an exercise. */
async function library() {
  count += 1
  const course = await create('courses', { title: `Cours ${count}`, slug: `cours-n${count}` })
  const exercise = await create('exercises', { title: 'Exercice', slug: `exercice-n${count}` })
  const first = await create('lessons', { title: 'Une', slug: 'une', course: course.id, prerequisites: [] })
  const second = await create('lessons', {
    title: 'Deux',
    slug: 'deux',
    course: course.id,
    prerequisites: [first.id],
    body: text(linkTo('lessons', first.id), linkTo('exercises', exercise.id)),
  })
  const modules = [
    { title: 'Début', lessons: [first.id] },
    { title: 'Suite', lessons: [second.id] },
  ]
  await app.payload.update({ collection: 'courses', id: course.id, draft: true, data: { modules } })
  return { course, first, second, exercise }
}

async function duplicate(role: Role, path: string, body: object = {}) {
  const init = { method: 'POST', headers: headers.get(role) ?? {}, body: JSON.stringify(body) }
  const { status, body: answer } = await rest(`${path}/duplicate`, init)
  const { doc, errors } = answer as { doc?: { id: string }; errors?: { message: string }[] }
  return { status, id: String(doc?.id), refusal: errors?.[0]?.message }
}
const read = (collection: 'courses' | 'lessons', id: string) =>
  app.payload.findByID({ collection, id, draft: true, depth: 0 })
const lessonsOf = async (course: string) => {
  const { docs } = await app.payload.find({
    collection: 'lessons',
    where: { course: { equals: course } },
    draft: true,
    depth: 0,
    sort: 'createdAt',
  })
  return docs
}

describe('a course is copied', () => {
  test('with its lessons, whose references lead to the copies', async () => {
    const { course, first, second, exercise } = await library()
    const { status, id } = await duplicate('author', `/courses/${course.id}`)
    expect(status).toBe(201)
    const copy = await read('courses', id)
    expect(copy).toMatchObject({ title: `Cours ${count} (copie)`, slug: `cours-n${count}-2`, _status: 'draft' })
    expect(copy.slug).not.toBe(course.slug)
    const lessons = await lessonsOf(id)
    expect(lessons.map(({ title }) => title).toSorted()).toEqual(['Deux', 'Une'])
    const twins = new Map(lessons.map((lesson) => [lesson.title, lesson]))
    const [one, two] = [twins.get('Une'), twins.get('Deux')]
    expect(two).toMatchObject({ slug: 'deux', prerequisites: [one?.id], _status: 'draft' })
    expect(JSON.stringify(two?.body)).toContain(String(one?.id))
    expect(JSON.stringify(two?.body)).toContain(exercise.id)
    expect(JSON.stringify(two)).not.toContain(first.id)
    expect(copy).toMatchObject({ modules: [{ lessons: [one?.id] }, { lessons: [two?.id] }] })
    expect(await lessonsOf(course.id)).toMatchObject([{ id: first.id }, { id: second.id }])
  })

  test('and its exercises, where that is asked for', async () => {
    const { course, exercise } = await library()
    const before = await app.payload.count({ collection: 'exercises' })
    const { id } = await duplicate('author', `/courses/${course.id}`, { exercises: true })
    expect((await app.payload.count({ collection: 'exercises' })).totalDocs).toBe(before.totalDocs + 1)
    expect(JSON.stringify(await lessonsOf(id))).not.toContain(exercise.id)
  })
})

test('a module is copied behind itself, with its lessons', async () => {
  const { course, first, second } = await library()
  const [, module] = ((await read('courses', course.id)) as { modules: { id: string }[] }).modules
  const { id } = await duplicate('author', `/courses/${course.id}`, { module: module?.id })
  expect(id).toBe(course.id)
  const after = await read('courses', course.id)
  const lessons = await lessonsOf(course.id)
  expect(lessons.map(({ slug }) => slug)).toEqual(['une', 'deux', 'deux-2'])
  expect(lessons[2]).toMatchObject({ title: 'Deux (copie)', prerequisites: [first.id] })
  expect(after).toMatchObject({
    modules: [
      { title: 'Début', lessons: [first.id] },
      { title: 'Suite', lessons: [second.id] },
      { title: 'Suite (copie)', lessons: [lessons[2]?.id] },
    ],
  })
})

test('a lesson is copied into its course, under an address of its own, again and again', async () => {
  const { course, second } = await library()
  await duplicate('author', `/lessons/${second.id}`)
  await duplicate('author', `/lessons/${second.id}`)
  expect((await lessonsOf(course.id)).map(({ slug }) => slug)).toEqual(['une', 'deux', 'deux-2', 'deux-3'])
})

describe('a refusal copies nothing', () => {
  const number = async () => (await app.payload.count({ collection: 'lessons' })).totalDocs

  test('to who may not write courses', async () => {
    const { course } = await library()
    const before = await number()
    expect(await duplicate('trainer', `/courses/${course.id}`)).toMatchObject({
      status: 403,
      refusal: messages.refusals.mayNot,
    })
    expect(await number()).toBe(before)
  })

  test('of a module that is gone, and of a course that somebody else has in hand', async () => {
    const { course } = await library()
    const before = await number()
    expect(await duplicate('author', `/courses/${course.id}`, { module: 'parti' })).toMatchObject({
      status: 422,
      refusal: messages.refusals.unknownModule,
    })
    expect(await duplicate('author', `/courses/${crypto.randomUUID()}`)).toMatchObject({
      status: 422,
      refusal: messages.refusals.unknown,
    })
    expect(await number()).toBe(before)
  })
})
