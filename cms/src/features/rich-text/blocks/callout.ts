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
import { messages } from '../messages.fr.ts'
import { openingTag, readAttribute } from '../tag.ts'
import { inlineFormulaBlock } from './inline-formula.ts'

/** What a callout may hold: paragraphs and lists, as the published contract says. */
const calloutEditor = lexicalEditor({
  admin: { placeholder: messages.callout.bodyPlaceholder },
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    InlineCodeFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    internalLinks(),
    BlocksFeature({ inlineBlocks: [inlineFormulaBlock] }),
    InlineToolbarFeature(),
  ],
})

/** A passage set apart; `<Callout tone="…" title="…">…</Callout>` in MDX. */
export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: messages.callout.singular, plural: messages.callout.plural },
  admin: { disableBlockName: true, group: messages.groups.safety },
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
  jsx: {
    customStartRegex: /^[ \t]*<Callout(?=\s|>)/,
    doNotTrimChildren: true,
    export: ({ fields, lexicalToMarkdown }) => {
      const tag = openingTag('Callout', { tone: String(fields.tone ?? ''), title: String(fields.title ?? '') })
      return `${tag}\n\n${lexicalToMarkdown({ editorState: fields.body })}\n\n</Callout>`
    },
    import: ({ children, markdownToLexical, props }) => ({
      tone: readAttribute(props, 'tone'),
      title: readAttribute(props, 'title'),
      body: markdownToLexical({ markdown: children.trim() }),
    }),
  },
}
