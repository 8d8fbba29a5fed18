import { expect, test } from 'vitest'
import { placedFields } from './form-fields.ts'

const text = (name: string, label: string) => ({ type: 'text', name, label })

test('fields stand in the order of the form, rows by their number, and what is hidden does not stand', () => {
  const fields = [
    { type: 'ui', name: 'panel' },
    text('title', 'Titre'),
    { ...text('importHash', 'Empreinte'), admin: { hidden: true } },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Programme',
          fields: [
            { type: 'array', name: 'modules', label: 'Modules', fields: [text('id', 'ID'), text('title', 'Titre')] },
          ],
        },
      ],
    },
    { type: 'row', fields: [text('level', 'Niveau')] },
    {
      type: 'blocks',
      name: 'question',
      label: 'Question',
      blocks: [{ slug: 'choix', fields: [text('prompt', 'Énoncé')] }],
    },
  ]
  const data = { modules: [{ id: 'a' }, { id: 'b' }], question: [{ blockType: 'choix' }] }
  expect(placedFields(fields, data)).toEqual([
    { path: 'title', label: 'Titre', tab: null },
    { path: 'modules', label: 'Modules', tab: 'Programme' },
    { path: 'modules.0.title', label: 'Modules › 1 › Titre', tab: 'Programme' },
    { path: 'modules.1.title', label: 'Modules › 2 › Titre', tab: 'Programme' },
    { path: 'level', label: 'Niveau', tab: null },
    { path: 'question', label: 'Question', tab: null },
    { path: 'question.0.prompt', label: 'Question › 1 › Énoncé', tab: null },
  ])
})
