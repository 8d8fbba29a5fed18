import type { Block } from 'payload'
import { inlineLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

/** A diagnostic code inside a sentence. */
export const codeReferenceBlock: Block = {
  slug: 'codeReference',
  interfaceName: 'CodeReferenceBlock',
  labels: { singular: messages.codeReference.singular, plural: messages.codeReference.plural },
  admin: {
    disableBlockName: true,
    components: inlineLabelOf({
      kind: messages.codeReference.singular,
      refersTo: { field: 'code', collection: 'diagnostic-codes' },
      isCode: true,
    }),
  },
  fields: [
    {
      name: 'code',
      type: 'relationship',
      relationTo: 'diagnostic-codes',
      label: messages.codeReference.code,
      required: true,
    },
  ],
}
