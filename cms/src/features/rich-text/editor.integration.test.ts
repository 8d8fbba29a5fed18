import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
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

const block = (fields: object) => ({ type: 'block', version: 2, fields: { id: '1', ...fields } })

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
  [
    'a source whose address is not whole',
    messages.sourceQuote.urlRefusal,
    block({ blockType: 'sourceQuote', quote: 'Mots.', source: 'INRS', url: 'www.inrs.fr' }),
  ],
  [
    'a procedure of which a step says nothing',
    'Ce champ est requis.',
    block({ blockType: 'procedure', title: 'Mesurer', steps: [{ expected: '12 V' }] }),
  ],
  ['key points without any', shared.lines.empty, block({ blockType: 'keyPoints', points: ' \n ' })],
  ['a video that is not chosen', 'Ce champ est requis.', block({ blockType: 'video' })],
  [
    'a word of the glossary that is not chosen',
    'Ce champ est requis.',
    paragraph({ type: 'inlineBlock', version: 1, fields: { id: '1', blockType: 'term' } }),
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

test('what names another document is kept by its id, and published; a graded exercise cannot be shown', async () => {
  const { id: technology } = await app.payload.create({
    collection: 'technologies',
    draft: true,
    data: { title: 'Électrique' } as never,
  })
  const draft = async (collection: 'videos' | 'schematics' | 'glossary' | 'diagnostic-codes', data: object) =>
    (await app.payload.create({ collection, draft: true, data: data as never })).id
  const exercise = async (mode: 'practice' | 'graded') =>
    (await app.payload.create({ collection: 'exercises', draft: true, data: { title: mode, mode } as never })).id
  const ids = {
    video: await draft('videos', { title: 'Chute de tension' }),
    schematic: await draft('schematics', { title: 'Démarrage' }),
    term: await draft('glossary', { title: 'bus CAN' }),
    code: await draft('diagnostic-codes', { title: 'Suralimentation', code: 'P0299' }),
    exercise: await exercise('practice'),
  }
  const publish = (shown: string) => {
    const inline = (fields: object) => ({ type: 'inlineBlock', version: 1, fields: { id: '1', ...fields } })
    const children = [
      block({ blockType: 'video', video: ids.video }),
      block({ blockType: 'schematic', schematic: ids.schematic }),
      block({ blockType: 'exercise', exercise: shown }),
      paragraph(inline({ blockType: 'term', term: ids.term })),
      paragraph(inline({ blockType: 'codeReference', code: ids.code })),
    ]
    const body = { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
    const data = { title: 'Titre', summary: 'Résumé', technologies: [technology], body, _status: 'published' }
    return app.payload.create({ collection: 'articles', depth: 0, data: data as never })
  }
  const { id } = await publish(ids.exercise)
  const { rows } = await app.payload.db.drizzle.execute(
    sql`select data -> 'body' as body from publication.documents where id = ${id}`,
  )
  expect(rows[0]?.body).toEqual([
    { type: 'video', video: ids.video },
    { type: 'schematic', schematic: ids.schematic, caption: '' },
    { type: 'exercise', exercise: ids.exercise },
    { type: 'paragraph', children: [{ type: 'term', term: ids.term, text: '' }] },
    { type: 'paragraph', children: [{ type: 'codeReference', code: ids.code }] },
  ])
  await expect(publish(await exercise('graded'))).rejects.toMatchObject({ name: 'ValidationError' })
})
