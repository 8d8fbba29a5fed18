import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

test('the editor offers its titles and lines in our words', () => {
  expect(app.payload.config.i18n.translations).toMatchObject({
    fr: { lexical: { heading: messages.heading, horizontalRule: messages.horizontalRule } },
  })
})

const text = { type: 'text', text: 'texte', format: 0, version: 1 }
const paragraph = (child: object) => ({ type: 'paragraph', version: 1, children: [child] })

test.each([
  [
    'a formula whose brace stays open',
    messages.formula.refusals['unclosed-brace'],
    { type: 'block', version: 2, fields: { id: '1', blockType: 'formula', tex: '\\frac{U}{R' } },
  ],
  [
    'a link without a host',
    messages.link.addressRefusal,
    paragraph({
      type: 'link',
      id: '1',
      version: 3,
      fields: { linkType: 'custom', url: 'https://', newTab: false },
      children: [text],
    }),
  ],
])('%s is refused at its field', async (_, message, node) => {
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [node] }
  const { id: technology } = await app.payload.create({
    collection: 'technologies',
    draft: true,
    data: { title: 'Électrique' } as never,
  })
  const publication = app.payload.create({
    collection: 'articles',
    data: {
      title: 'Titre',
      summary: 'Résumé',
      technologies: [technology],
      body: { root },
      _status: 'published',
    } as never,
  })
  await expect(publication).rejects.toMatchObject({
    data: { errors: expect.arrayContaining([expect.objectContaining({ message })]) },
  })
})
