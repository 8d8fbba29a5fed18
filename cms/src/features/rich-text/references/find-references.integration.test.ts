import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../../scripts/testing/test-payload.ts'
import { findReferences } from './find-references.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
  const { payload } = app
  const term = (title: string, otherNames = '') =>
    payload.create({ collection: 'glossary', draft: true, data: { title, otherNames } as never })
  const code = (name: string, title: string) =>
    payload.create({ collection: 'diagnostic-codes', draft: true, data: { code: name, title } as never })
  for (const title of ['Électrovanne', 'bus CAN', 'calculateur', 'œil de bœuf']) await term(title)
  await term('recirculation des gaz', 'EGR\nvanne EGR')
  await code('P0299', 'Suralimentation : pression trop basse')
  await code('P0403', 'Électrovanne EGR : circuit')
})
afterAll(() => app.close())

const titles = async (typed: string) => (await findReferences(app.payload.db.pool, typed)).map(({ title }) => title)

test.each([
  ['electrov', ['Électrovanne', 'P0403 · Électrovanne EGR : circuit']],
  ['ÉLECTROVANNE', ['Électrovanne', 'P0403 · Électrovanne EGR : circuit']],
  ['can', ['bus CAN']],
  ['calculateurs', ['calculateur']],
  ['oeil', ['œil de bœuf']],
  ['egr', ['recirculation des gaz', 'P0403 · Électrovanne EGR : circuit']],
  ['p02', ['P0299 · Suralimentation : pression trop basse']],
  ["o'connor %_", []],
])('« %s » finds %j', async (typed, expected) => expect(await titles(typed)).toEqual(expected))

test('nothing typed yet shows the first words and codes', async () => {
  expect(await titles('')).toHaveLength(7)
})

test('strangers are told nothing', async () => {
  const { referencesEndpoint } = await import('./endpoint.ts')
  const req = { user: null, searchParams: new URLSearchParams('q=can'), payload: app.payload }
  await expect((async () => referencesEndpoint.handler(req as never))()).rejects.toMatchObject({ status: 401 })
})
