import type { CollectionConfig } from 'payload'
import { accessOf } from '../../access/content-access.ts'
import { isStaff } from '../../access/roles.ts'
import { choiceField } from '../../fields/choice.ts'
import { beforeDocumentControls, contentVersions } from '../../fields/content-versions.ts'
import { linesField } from '../../fields/lines.ts'
import { explainLock, keepLock } from '../../platform/editing-lock.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

const places = ['workshop', 'company', 'either'] as const

/** What a trainer sees done at the car, as evidence of skills. Nothing of it is ever published. */
export const practicals: CollectionConfig & { slug: 'practicals' } = {
  slug: 'practicals',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.exercises,
    description: messages.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'skills', 'course', '_status', 'updatedAt'],
    components: { edit: { beforeDocumentControls } },
  },
  access: { ...accessOf('practicals'), read: isStaff },
  versions: contentVersions,
  hooks: { afterChange: [keepLock], afterError: [explainLock] },
  fields: [
    { name: 'title', label: messages.title, type: 'text', required: true },
    {
      name: 'summary',
      label: messages.summary,
      type: 'textarea',
      required: true,
      admin: { description: messages.summaryHelp },
    },
    {
      name: 'skills',
      label: messages.skills,
      type: 'relationship',
      relationTo: 'skills',
      hasMany: true,
      required: true,
      minRows: 1,
      admin: { description: messages.skillsHelp },
    },
    linesField({
      name: 'criteria',
      label: messages.criteria,
      description: messages.criteriaHelp,
      required: true,
      rows: 5,
    }),
    {
      name: 'course',
      label: messages.course,
      type: 'relationship',
      relationTo: 'courses',
      admin: { position: 'sidebar', description: messages.courseHelp },
    },
    choiceField({
      name: 'place',
      label: messages.place,
      values: places,
      labels: messages.places,
      defaultValue: 'workshop',
    }),
    {
      name: 'minutes',
      label: messages.minutes,
      type: 'number',
      min: 1,
      max: 600,
      admin: { position: 'sidebar', step: 1 },
    },
  ],
}
