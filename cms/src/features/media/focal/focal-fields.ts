import type { Field, NumberField } from 'payload'
import { messages } from './messages.fr.ts'

/** Drawings are never cut: they have words in them. */
const isPhotograph = ({ mimeType }: { mimeType?: unknown }) =>
  typeof mimeType === 'string' && mimeType.startsWith('image/') && mimeType !== 'image/svg+xml'

const hundredths = (name: 'focalX' | 'focalY', label: string): NumberField => ({
  name,
  label,
  type: 'number',
  min: 0,
  max: 100,
  admin: { condition: isPhotograph, step: 0.5, width: '50%', placeholder: '50' },
})

/** What matters in a picture: set on the picture itself, or by its two numbers. Empty, it is the middle. */
export const focalFields: Field[] = [
  {
    name: 'focalPoint',
    label: messages.label,
    type: 'ui',
    admin: {
      condition: isPhotograph,
      components: { Field: '/src/features/media/focal/focal-point.tsx#FocalPoint' },
      disableListColumn: true,
    },
  },
  {
    type: 'row',
    fields: [hundredths('focalX', messages.x), hundredths('focalY', messages.y)],
  },
]
