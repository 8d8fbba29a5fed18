import type { Block } from 'payload'
import { inlineLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

/** A word of the glossary inside a sentence. */
export const termBlock: Block = {
  slug: 'term',
  interfaceName: 'TermBlock',
  labels: { singular: messages.term.singular, plural: messages.term.plural },
  admin: {
    disableBlockName: true,
    components: inlineLabelOf({
      kind: messages.term.singular,
      says: 'text',
      refersTo: { field: 'term', collection: 'glossary' },
    }),
  },
  fields: [
    { name: 'term', type: 'relationship', relationTo: 'glossary', label: messages.term.term, required: true },
    {
      name: 'text',
      type: 'text',
      label: messages.term.text,
      admin: { description: messages.term.textDescription },
    },
  ],
}
