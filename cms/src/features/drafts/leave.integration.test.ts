import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

type Send = (method: string, path: string, data?: object) => Promise<{ status: number }>

async function signedIn(): Promise<Send> {
  const { createAccount } = await import('../../../testing/accounts.ts')
  const { rest } = await import('../../../testing/rest.ts')
  const { email, password } = await createAccount(app.payload, 'author')
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  const headers = { Authorization: `JWT ${token}` }
  return (method, path, data) => rest(path, { method, headers, ...(data && { body: JSON.stringify(data) }) })
}

test('who leaves a document hands it over at once; who only looked at it takes it from nobody', async () => {
  const data = { title: 'Freinage', _status: 'draft' as const }
  const { id } = await app.payload.create({ collection: 'articles', draft: true, data: data as never })
  const [author, colleague] = [await signedIn(), await signedIn()]
  const save = (who: Send, title: string) => who('PATCH', `/articles/${id}?autosave=true&draft=true`, { title })
  expect(await save(author, 'Un')).toMatchObject({ status: 200 })
  expect(await colleague('POST', `/editing/articles/${id}/leave`)).toMatchObject({ status: 200 })
  expect(await save(colleague, 'Deux')).toMatchObject({ status: 423 })
  expect(await author('POST', `/editing/articles/${id}/leave`)).toMatchObject({ status: 200 })
  expect(await save(colleague, 'Deux')).toMatchObject({ status: 200 })
})

test('strangers and wrong addresses are refused', async () => {
  const { rest } = await import('../../../testing/rest.ts')
  const place = '/editing/articles/00000000-0000-4000-8000-000000000000/leave'
  expect(await rest(place, { method: 'POST' })).toMatchObject({ status: 401 })
  expect(await (await signedIn())('POST', '/editing/users/1/leave')).toMatchObject({ status: 404 })
})
