import { mayEditIn } from '../../access/content-access.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { publishedAs } from '../../fields/published-as.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** What people said of us, hidden until it is real. */
export const testimonials = contentCollection({
  slug: 'testimonials',
  messages,
  group: shared.groups.sale,
  technologies: 'none',
  trust: false,
  columns: ['speaker'],
  fields: [
    {
      name: 'speaker',
      label: messages.speaker,
      type: 'text',
      required: true,
      admin: { description: messages.speakerHelp },
    },
    { name: 'role', label: messages.role, type: 'text', required: true },
    { name: 'course', label: messages.course, type: 'relationship', relationTo: 'courses' },
    {
      name: 'consentOn',
      label: messages.consentOn,
      type: 'date',
      required: true,
      custom: publishedAs.day,
      admin: {
        description: messages.consentOnHelp,
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      },
    },
    {
      name: 'proof',
      label: messages.proof,
      type: 'text',
      required: true,
      // A blank is no proof.
      validate: (value: string | null | undefined) => (value ?? '').trim() !== '' || messages.proofRefusal,
      custom: publishedAs.nothing,
      access: { read: ({ req }) => mayEditIn('testimonials', { req }) },
      admin: { description: messages.proofHelp },
    },
  ],
})
