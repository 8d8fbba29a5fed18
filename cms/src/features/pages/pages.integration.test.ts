import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

const text = { type: 'text', text: 'Un paragraphe.', version: 1 }
const paragraph = { type: 'paragraph', version: 1, children: [text] }
const body = {
  root: { type: 'root', version: 1, direction: null, format: '' as const, indent: 0, children: [paragraph] },
}
const publish = (slug: string) =>
  app.payload.create({
    collection: 'pages',
    data: { title: 'Page', summary: 'Résumé', kind: 'presentation', body, slug, _status: 'published' },
  })

test.each(['lexique', 'admin', 'formations', 'connexion'])('a page cannot take the address of %s', async (slug) => {
  await expect(publish(slug)).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: 'slug', message: messages.reserved(slug) })] },
  })
})

test('a page has an address of its own at the root', async () => {
  expect((await publish('mentions-legales')).slug).toBe('mentions-legales')
})
