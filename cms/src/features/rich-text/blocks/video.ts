import type { Block } from 'payload'
import { blockLabelOf } from '../labels/label-of.ts'
import { messages } from '../messages.fr.ts'

/** The player of a video. */
export const videoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: messages.video.singular, plural: messages.video.plural },
  admin: {
    disableBlockName: true,
    group: messages.groups.illustration,
    components: blockLabelOf({
      kind: messages.video.singular,
      refersTo: { field: 'video', collection: 'videos' },
    }),
  },
  fields: [{ name: 'video', type: 'relationship', relationTo: 'videos', label: messages.video.video, required: true }],
}
