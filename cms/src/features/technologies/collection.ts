import type { CollectionConfig } from 'payload'
import { contentAccess } from '../../access/content-access.ts'
import { contentVersions } from '../../fields/content-versions.ts'
import { summaryField, titleField } from '../../fields/editorial.ts'
import { importHashField } from '../../fields/import-hash.ts'
import { linesField } from '../../fields/lines.ts'
import { publishedAtField, setPublishedAt } from '../../fields/published-at.ts'
import { slugField, slugOf } from '../../fields/slug.ts'
import { explainLock, keepLock } from '../../platform/editing-lock.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** The seven technologies of the trade. */
export const technologies: CollectionConfig & { slug: 'technologies' } = {
  slug: 'technologies',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.content,
    description: messages.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'order', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
  },
  access: contentAccess,
  versions: contentVersions,
  defaultSort: 'order',
  hooks: { beforeChange: [setPublishedAt], afterChange: [keepLock], afterError: [explainLock] },
  fields: [
    titleField,
    summaryField,
    linesField({
      name: 'introduction',
      label: messages.introduction,
      description: messages.introductionHelp,
      required: true,
      rows: 10,
    }),
    slugField({ fill: slugOf('title') }),
    {
      name: 'order',
      label: messages.order,
      type: 'number',
      required: true,
      defaultValue: 100,
      admin: { position: 'sidebar', description: messages.orderHelp, step: 1 },
    },
    publishedAtField,
    importHashField,
  ],
}
