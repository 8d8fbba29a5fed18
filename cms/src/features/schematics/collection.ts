import { schematicKinds } from '@mecaformation/contracts/documents/schematic'
import type { ArrayField } from 'payload'
import { bodyField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linkTargetField } from '../../fields/link-target.ts'
import { placesOnPicture } from '../../fields/places-on-picture.ts'
import { fileField, relationsField } from '../../fields/relations.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages } from './messages.fr.ts'

const coordinate = (name: 'x' | 'y', label: string) =>
  ({
    name,
    label,
    type: 'number',
    required: true,
    min: 0,
    max: 100,
    admin: { width: '20%', step: 0.1, description: messages.placeHelp },
  }) as const

const hotspotsField: ArrayField = {
  name: 'hotspots',
  label: messages.hotspots,
  labels: { singular: messages.hotspot, plural: messages.hotspots },
  type: 'array',
  required: true,
  minRows: 1,
  admin: {
    description: messages.hotspotsHelp,
    initCollapsed: true,
    components: { RowLabel: rowLabelOf('name', { singular: messages.hotspot }) },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', label: messages.name, type: 'text', required: true, admin: { width: '60%' } },
        coordinate('x', messages.x),
        coordinate('y', messages.y),
      ],
    },
    { name: 'description', label: messages.text, type: 'textarea', required: true },
    { name: 'terminals', label: messages.terminals, type: 'text', admin: { description: messages.terminalsHelp } },
    linkTargetField({ name: 'target', label: messages.target }),
  ],
}

/** Drawings whose places are named. */
export const schematics = contentCollection({
  slug: 'schematics',
  messages,
  columns: ['kind', 'technologies'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: messages.tabs.drawing,
          fields: [
            fileField({
              name: 'drawing',
              label: messages.drawing,
              types: ['image'],
              help: messages.drawingHelp,
              required: true,
            }),
            placesOnPicture({ picture: 'drawing', rows: 'hotspots', label: 'name' }),
            hotspotsField,
          ],
        },
        { label: messages.tabs.reading, fields: [bodyField({ label: messages.body })] },
        {
          label: messages.tabs.links,
          fields: [relationsField({ name: 'relatedCodes', label: messages.relatedCodes, to: 'diagnostic-codes' })],
        },
      ],
    },
  ],
  sidebar: [choiceField({ name: 'kind', label: messages.kind, values: schematicKinds, labels: messages.kinds })],
})
