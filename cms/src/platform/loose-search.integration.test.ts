import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../scripts/testing/test-payload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
  for (const title of ['Chute de Tènsion (10 %)', 'Le cœur du moteur', 'À propos du P 0420', 'Clé_fermée\\ouverte'])
    await app.payload.create({ collection: 'articles', draft: true, data: { title } as never })
  await app.payload.create({
    collection: 'diagnostic-codes',
    draft: true,
    data: { code: 'P0420', title: 'Q' } as never,
  })
})
afterAll(() => app.close())

/** As a list of the admin asks: the latest texts, any of the searched fields. */
async function found(collection: 'articles' | 'diagnostic-codes', search: string, draft = true) {
  const where = { or: [{ title: { like: search } }, { slug: { like: search } }] }
  const code = { or: [{ code: { like: search } }, ...where.or] }
  const asked = collection === 'articles' ? where : code
  return (await app.payload.find({ collection, draft, where: asked })).docs.map(({ title }) => title)
}

test.each([
  ['tension', 'Chute de Tènsion (10 %)'],
  ['TENSION chute', 'Chute de Tènsion (10 %)'],
  ['(10 %)', 'Chute de Tènsion (10 %)'],
  ['coeur', 'Le cœur du moteur'],
  ['p0420', 'À propos du P 0420'],
  ['P-0420', 'À propos du P 0420'],
  ['a propos', 'À propos du P 0420'],
  ['cle_f', 'Clé_fermée\\ouverte'],
  ['e\\o', 'Clé_fermée\\ouverte'],
])('« %s » finds « %s », among drafts and beside them', async (search, title) => {
  expect(await found('articles', search)).toEqual([title])
  expect(await found('articles', search, false)).toEqual([title])
})

test.each(['p 0420', 'P0420', 'p-0420', 'p 04 20'])('« %s » finds the code P0420', async (search) => {
  expect(await found('diagnostic-codes', search)).toEqual(['Q'])
})

test.each(['tensions', 'p0421', '%', 'c_é', '.*'])('« %s » finds nothing', async (search) => {
  expect(await found('articles', search).then((titles) => titles.filter((title) => !title.includes(search)))).toEqual(
    [],
  )
})
