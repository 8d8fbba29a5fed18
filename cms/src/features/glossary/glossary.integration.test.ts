import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

const arabic = { language: 'ar' as const, text: 'مولد' }
const publish = (title: string, translations: { language: 'ar' | 'tr'; text: string }[]) =>
  app.payload.create({
    collection: 'glossary',
    data: { title, summary: 'Résumé', definition: 'Une définition.', translations, _status: 'published' },
  })

test('a word is translated once a language', async () => {
  await expect(publish('Alternateur', [arabic, { language: 'tr', text: 'alternatör' }, arabic])).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: 'translations', message: messages.languageTwice('Arabe') })] },
  })
})

test('a word is translated into as many languages as there are', async () => {
  const { translations } = await publish('Alternateur', [arabic, { language: 'tr', text: 'alternatör' }])
  expect(translations).toHaveLength(2)
})
