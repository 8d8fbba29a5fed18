import { bodyField, coverField } from '../../fields/body.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { messages } from './messages.fr.ts'

/** Long texts with figures, tables and formulas. */
export const articles = contentCollection({
  slug: 'articles',
  messages,
  columns: ['technologies'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: messages.tabs.text, fields: [bodyField()] },
        { label: messages.tabs.cover, fields: [coverField] },
      ],
    },
  ],
})
