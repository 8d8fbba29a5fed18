import type { Block } from 'payload'
import { linesField } from '../../../fields/lines.ts'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

/** What to keep of a text. */
export const keyPointsBlock: Block = {
  slug: 'keyPoints',
  interfaceName: 'KeyPointsBlock',
  labels: { singular: messages.keyPoints.singular, plural: messages.keyPoints.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.teaching,
    components: blockLabelOf({ kind: messages.keyPoints.singular, says: 'points' }),
  },
  fields: [
    linesField({
      name: 'points',
      label: messages.keyPoints.points,
      description: messages.keyPoints.pointsDescription,
      required: true,
      rows: 4,
    }),
  ],
}
