import type { Block } from 'payload'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

/** An interactive drawing with its caption. */
export const schematicBlock: Block = {
  slug: 'schematic',
  interfaceName: 'SchematicBlock',
  labels: { singular: messages.schematic.singular, plural: messages.schematic.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.illustration,
    components: blockLabelOf({
      kind: messages.schematic.singular,
      refersTo: { field: 'schematic', collection: 'schematics' },
    }),
  },
  fields: [
    {
      name: 'schematic',
      type: 'relationship',
      relationTo: 'schematics',
      label: messages.schematic.schematic,
      required: true,
    },
    {
      name: 'caption',
      type: 'text',
      label: messages.schematic.caption,
      admin: { description: messages.schematic.captionDescription },
    },
  ],
}
