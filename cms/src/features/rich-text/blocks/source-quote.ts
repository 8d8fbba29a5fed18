import type { Block, TextFieldSingleValidation } from 'payload'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

const validateAddress: TextFieldSingleValidation = (value) =>
  isWebAddress(value?.trim() ?? '') || messages.sourceQuote.urlRefusal

/** Words of a standard, a law or a maker, with their source. */
export const sourceQuoteBlock: Block = {
  slug: 'sourceQuote',
  interfaceName: 'SourceQuoteBlock',
  labels: { singular: messages.sourceQuote.singular, plural: messages.sourceQuote.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.safety,
    components: blockLabelOf({ kind: messages.sourceQuote.singular, says: 'source' }),
  },
  fields: [
    {
      name: 'quote',
      type: 'textarea',
      label: messages.sourceQuote.quote,
      required: true,
      admin: { description: messages.sourceQuote.quoteDescription },
    },
    {
      name: 'source',
      type: 'text',
      label: messages.sourceQuote.source,
      required: true,
      admin: { description: messages.sourceQuote.sourceDescription },
    },
    {
      name: 'url',
      type: 'text',
      label: messages.sourceQuote.url,
      validate: validateAddress,
    },
  ],
}

function isWebAddress(url: string): boolean {
  return url === '' || (/^https?:\/\/\S+$/.test(url) && URL.canParse(url))
}
