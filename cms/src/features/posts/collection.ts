import { bodyField, coverField } from '../../fields/body.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { sourcesField } from '../../fields/editorial.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** The blog. */
export const posts = contentCollection({
  slug: 'posts',
  messages,
  group: shared.groups.site,
  technologies: 'none',
  trust: false,
  columns: ['author'],
  fields: [
    coverField,
    bodyField(),
    {
      name: 'author',
      label: messages.author,
      type: 'text',
      required: true,
      admin: { description: messages.authorHelp },
    },
    sourcesField,
  ],
})
