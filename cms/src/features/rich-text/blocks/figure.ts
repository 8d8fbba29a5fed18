import type { Block } from 'payload'
import { chosenFile } from '../../../fields/relations.ts'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

/** A picture with its caption. */
export const figureBlock: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: messages.figure.singular, plural: messages.figure.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.illustration,
    components: blockLabelOf({ kind: messages.figure.singular, says: 'caption' }),
  },
  fields: [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: messages.figure.media,
      required: true,
      filterOptions: { mimeType: { contains: 'image' } },
      admin: { components: chosenFile },
    },
    {
      name: 'caption',
      type: 'text',
      label: messages.figure.caption,
      admin: { description: messages.figure.captionDescription },
    },
  ],
}
