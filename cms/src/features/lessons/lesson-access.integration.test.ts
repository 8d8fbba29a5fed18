/** What strangers get of lessons, asked as they would ask: by REST and GraphQL, down to every way round. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'

const secret = 'texteReserve'
let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let graphql: (query: string) => Promise<string>
let authorization: string
const ids = { course: '', hidden: '', free: '', paid: '', below: '', article: '' }

const body = (text: string, linked?: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [
          { type: 'text', version: 1, text },
          ...(linked === undefined
            ? []
            : [
                {
                  type: 'link',
                  version: 3,
                  fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'lessons', value: linked } },
                  children: [{ type: 'text', version: 1, text: 'lien' }],
                },
              ]),
        ],
      },
    ],
  },
})

beforeAll(async () => {
  app = await createTestPayload()
  ;({ rest } = await import('../../../testing/rest.ts'))
  const { payload } = app
  const { createAccount } = await import('../../../testing/accounts.ts')
  const trainer = await createAccount(payload, 'trainer')
  const login = await payload.login({ collection: 'users', data: trainer })
  authorization = `JWT ${login.token}`
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const { default: config } = await import('../../payload.config.ts')
  const post = GRAPHQL_POST(config)
  graphql = async (query) => {
    const headers = { 'Content-Type': 'application/json', Origin: process.env.PUBLIC_URL ?? '' }
    const request = new Request(`${process.env.PUBLIC_URL}/api/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    })
    return (await post(request)).text()
  }
  const line = 'Une ligne'
  const technology = await payload.create({
    collection: 'technologies',
    data: { title: 'Diagnostic', summary: line, introduction: line, order: 1, _status: 'published' },
  })
  const course = (_status: 'draft' | 'published') =>
    payload.create({
      collection: 'courses',
      data: {
        title: `Formation ${_status}`,
        slug: `formation-${_status}`,
        summary: line,
        technologies: [technology.id],
        level: 'cap',
        body: body(line),
        audience: line,
        prerequisites: line,
        methods: line,
        evaluation: line,
        accessibility: line,
        accessDelay: line,
        accessibilityContact: line,
        practiceHours: 0,
        objectives: [{ objective: line }],
        modules: [{ title: 'Module' }],
        _status,
      },
    })
  ids.course = (await course('published')).id
  ids.hidden = (await course('draft')).id
  const lesson = (title: string, of: string, access: 'libre' | 'inscrits', text: string) =>
    payload.create({
      collection: 'lessons',
      data: {
        title,
        course: of,
        access,
        summary: line,
        minutes: 40,
        objectives: line,
        body: body(text),
        opensAfterDays: 0,
        _status: 'published',
      },
    })
  ids.free = (await lesson('Libre', ids.course, 'libre', 'texteLibre')).id
  ids.paid = (await lesson('Réservée', ids.course, 'inscrits', secret)).id
  ids.below = (await lesson('Dans un brouillon', ids.hidden, 'libre', secret)).id
  await payload.update({
    collection: 'courses',
    id: ids.course,
    data: { modules: [{ title: 'Module', lessons: [ids.free, ids.paid] }] },
  })
  ids.article = (
    await payload.create({
      collection: 'articles',
      data: {
        title: 'Article',
        summary: line,
        technologies: [technology.id],
        body: body(line, ids.paid),
        _status: 'published',
      },
    })
  ).id
})
afterAll(() => app.close())

const asked = async (path: string) => JSON.stringify((await rest(path)).body)

describe('a stranger', () => {
  test('reads a free lesson whole, of the other all but its text', async () => {
    expect(await asked(`/lessons/${ids.free}`)).toContain('texteLibre')
    const paid = await asked(`/lessons/${ids.paid}`)
    expect(paid).toContain('Réservée')
    expect(paid).not.toContain(secret)
  })

  test('sees no lesson of a course that is not published', async () => {
    expect((await rest(`/lessons/${ids.below}`)).status).toBe(404)
    expect(await asked('/lessons?limit=0')).not.toContain('Dans un brouillon')
  })

  test.each([
    ['in a list', () => '/lessons?limit=0&depth=5'],
    ['as a draft', () => `/lessons/${ids.paid}?draft=true`],
    ['in a list of drafts', () => '/lessons?draft=true&limit=0'],
    ['with nothing else', () => '/lessons?select[body]=true&limit=0'],
    ['from its course', () => `/courses/${ids.course}?depth=5`],
    ['from its course, asking what to show', () => `/courses/${ids.course}?depth=5&populate[lessons][body]=true`],
    ['from an article that links to it', () => `/articles/${ids.article}?depth=5`],
    ['among versions', () => '/lessons/versions?limit=0'],
    ['to duplicate it', () => `/lessons/${ids.paid}/duplicate`],
  ])('does not get the text %s', async (_, path) => {
    expect(await asked(path())).not.toContain(secret)
  })

  test('gets a free text that is all he asks for', async () => {
    expect(await asked(`/lessons/${ids.free}?select[body]=true`)).toContain('texteLibre')
  })

  test.each([
    `where[body][like]=${secret}`,
    'where[body][exists]=true',
    'where[or][0][body][exists]=true',
    'where[prerequisites.body][exists]=true',
  ])('cannot find out by %s', async (query) => {
    expect((await rest(`/lessons?${query}`)).status).toBe(400)
  })

  test.each([
    ['a course', '/courses?where[modules.lessons.body][exists]=true'],
    ['a code', '/diagnostic-codes?where[lessons.body][exists]=true'],
  ])('nor by way of %s', async (_, path) => {
    expect((await rest(path)).status).toBe(400)
  })

  test('nor by the order of a list', async () => {
    const titles = async (sort: string) => {
      const { body: found } = await rest(`/lessons?sort=${sort}`)
      return (found as { docs?: { title: string }[] }).docs?.map(({ title }) => title)
    }
    expect(await titles('body')).toEqual(await titles('-body'))
  })

  test('gets no text by GraphQL, not even through a course or a filter', async () => {
    const answers = await Promise.all([
      graphql('{ Lessons { docs { title body } } }'),
      graphql(`{ Lesson(id: "${ids.paid}") { title body } }`),
      graphql(`{ Lesson(id: "${ids.paid}", draft: true) { title body } }`),
      graphql('{ Courses { docs { modules { lessons { title body } } } } }'),
      graphql(`{ Lessons(where: { body: { exists: true } }) { totalDocs } }`),
      graphql('{ versionsLessons { docs { version { body } } } }'),
    ])
    for (const answer of answers) expect(answer).not.toContain(secret)
    expect(answers[0]).toContain('Réservée')
    expect(answers[0]).toContain('texteLibre')
    expect(answers[4]).not.toContain('"totalDocs"')
  })
})

test('staff read it, and find it by its text', async () => {
  const asStaff = { headers: { Authorization: authorization } }
  expect(JSON.stringify((await rest(`/lessons/${ids.paid}`, asStaff)).body)).toContain(secret)
  expect((await rest('/lessons?where[body][exists]=true', asStaff)).status).toBe(200)
  expect((await rest('/courses?where[modules.lessons.body][exists]=true', asStaff)).status).toBe(200)
})
