import type { Block } from 'payload'
import { messages } from '../messages.fr.ts'
import { readAttribute, selfClosingTag } from '../tag.ts'

/**
 * A picture with its caption; `<Figure media="…" caption="…" />` in MDX. There the medium is named by
 * its file: the import replaces that name by the id before anything is saved.
 */
export const figureBlock: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: messages.figure.singular, plural: messages.figure.plural },
  admin: { disableBlockName: true, group: messages.groups.illustration },
  fields: [
    { name: 'media', type: 'upload', relationTo: 'media', label: messages.figure.media, required: true },
    {
      name: 'caption',
      type: 'text',
      label: messages.figure.caption,
      admin: { description: messages.figure.captionDescription },
    },
  ],
  jsx: {
    customStartRegex: /^[ \t]*<Figure(?=\s)/,
    export: ({ fields }) =>
      selfClosingTag('Figure', { media: String(fields.media ?? ''), caption: String(fields.caption ?? '') }),
    import: ({ props }) => ({ media: readAttribute(props, 'media'), caption: readAttribute(props, 'caption') }),
  },
}
