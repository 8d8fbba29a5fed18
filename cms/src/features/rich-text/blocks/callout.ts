import { calloutTones } from '@mecaformation/contracts/rich-text'
import {
  BlocksFeature,
  BoldFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { internalLinks } from '../internal-links.ts'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'
import { worded } from '../worded.ts'
import { WritingFeature } from '../writing/feature.ts'
import { codeReferenceBlock } from './code-reference.ts'
import { inlineFormulaBlock } from './inline-formula.ts'
import { termBlock } from './term.ts'

/** What a callout may hold: paragraphs and lists, as the published contract says. */
const calloutEditor = lexicalEditor({
  admin: { placeholder: messages.callout.bodyPlaceholder },
  features: [
    worded(ParagraphFeature(), { client: 'Paragraph' }),
    BoldFeature(),
    ItalicFeature(),
    InlineCodeFeature(),
    worded(UnorderedListFeature(), { client: 'UnorderedList', words: messages.unorderedList }),
    worded(OrderedListFeature(), { client: 'OrderedList', words: messages.orderedList }),
    internalLinks(),
    worded(BlocksFeature({ inlineBlocks: [inlineFormulaBlock, termBlock, codeReferenceBlock] }), {
      client: 'Blocks',
      words: messages.blocks,
    }),
    InlineToolbarFeature(),
    WritingFeature({ hasBar: false }),
  ],
})

/** A passage set apart. */
export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: messages.callout.singular, plural: messages.callout.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.safety,
    components: blockLabelOf({ kind: messages.callout.singular, says: 'title' }),
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: messages.callout.tone,
      required: true,
      defaultValue: 'info',
      options: calloutTones.map((tone) => ({ value: tone, label: messages.callout.tones[tone] })),
      admin: { description: messages.callout.toneDescription },
    },
    { name: 'title', type: 'text', label: messages.callout.title, required: true },
    { name: 'body', type: 'richText', label: messages.callout.body, required: true, editor: calloutEditor },
  ],
}
