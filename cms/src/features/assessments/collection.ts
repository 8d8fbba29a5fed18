import type { CollectionConfig } from 'payload'
import { accessOf } from '../../access/content-access.ts'
import { isStaff } from '../../access/roles.ts'
import { beforeDocumentControls, contentVersions } from '../../fields/content-versions.ts'
import { explainLock, keepLock } from '../../platform/editing-lock.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'
import { validateItems } from './validate-items.ts'

/** Sets of graded exercises. Nothing of them is ever published. */
export const assessments: CollectionConfig & { slug: 'assessments' } = {
  slug: 'assessments',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.exercises,
    description: messages.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'course', '_status', 'updatedAt'],
    components: { edit: { beforeDocumentControls } },
  },
  access: { ...accessOf('assessments'), read: isStaff },
  versions: contentVersions,
  hooks: { afterChange: [keepLock], afterError: [explainLock] },
  fields: [
    { name: 'title', label: messages.title, type: 'text', required: true },
    { name: 'summary', label: messages.summary, type: 'textarea', required: true },
    { name: 'course', label: messages.course, type: 'relationship', relationTo: 'courses', required: true },
    {
      name: 'items',
      label: messages.items,
      type: 'relationship',
      relationTo: 'exercises',
      hasMany: true,
      required: true,
      minRows: 1,
      validate: validateItems,
      filterOptions: { mode: { equals: 'graded' } },
      admin: { description: messages.itemsHelp },
    },
    {
      name: 'passingScore',
      label: messages.passingScore,
      type: 'number',
      required: true,
      min: 0,
      max: 100,
      defaultValue: 60,
      admin: { position: 'sidebar', step: 1 },
    },
    {
      name: 'timeLimit',
      label: messages.timeLimit,
      type: 'number',
      min: 1,
      admin: { position: 'sidebar', description: messages.timeLimitHelp, step: 1 },
    },
    {
      name: 'attempts',
      label: messages.attempts,
      type: 'number',
      required: true,
      min: 1,
      max: 10,
      defaultValue: 1,
      admin: { position: 'sidebar', step: 1 },
    },
  ],
}
