import { bodyField, coverField } from '../../fields/body.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { fileField } from '../../fields/relations.ts'
import { messages } from './messages.fr.ts'

/** What readers keep. */
export const guides = contentCollection({
  slug: 'guides',
  messages,
  fields: [
    coverField,
    bodyField(),
    fileField({ name: 'file', label: messages.file, types: ['application/pdf'], help: messages.fileHelp }),
  ],
})
