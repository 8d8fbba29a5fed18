import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../scripts/testing/test-payload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

test('however many people save at one moment, each of them gets an answer', async () => {
  const { createAccount } = await import('../../testing/accounts.ts')
  const { rest } = await import('../../testing/rest.ts')
  const { email, password } = await createAccount(app.payload, 'admin')
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  const ids: string[] = []
  for (let n = 0; n < 40; n += 1) {
    const data = { title: `Essai ${n}`, summary: 'Résumé', introduction: 'Un paragraphe.', order: n }
    const { id } = await app.payload.create({ collection: 'technologies', data: { ...data, _status: 'published' } })
    ids.push(id)
  }
  // By REST: only there Payload asks for the lock of a document, beside the transaction of its save.
  const saves = ids.map((id) =>
    rest(`/technologies/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ summary: 'Autre résumé', _status: 'published' }),
      headers: { Authorization: `JWT ${token}` },
    }),
  )
  const answers = await Promise.all(saves)
  expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200))
})
