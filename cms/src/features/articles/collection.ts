import type { CollectionConfig } from 'payload'
import { contentAccess } from '../../access/content-access.ts'
import { contentVersions } from '../../fields/content-versions.ts'
import { reviewOnField, sourcesField, summaryField, technologiesField, titleField } from '../../fields/editorial.ts'
import { importHashField } from '../../fields/import-hash.ts'
import { publishedAtField, setPublishedAt } from '../../fields/published-at.ts'
import { slugField, slugOf } from '../../fields/slug.ts'
import { explainLock, keepLock } from '../../platform/editing-lock.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { messages } from './messages.fr.ts'

/** Long texts with figures, tables and formulas. */
export const articles: CollectionConfig & { slug: 'articles' } = {
  slug: 'articles',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.content,
    description: messages.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'technologies', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
  },
  access: contentAccess,
  versions: contentVersions,
  defaultSort: '-updatedAt',
  hooks: { beforeChange: [setPublishedAt], afterChange: [keepLock], afterError: [explainLock] },
  fields: [
    titleField,
    summaryField,
    {
      name: 'cover',
      label: messages.cover,
      type: 'upload',
      relationTo: 'media',
      admin: { description: messages.coverHelp },
    },
    { name: 'body', label: messages.body, type: 'richText', required: true },
    sourcesField,
    slugField({ fill: slugOf('title') }),
    technologiesField,
    reviewOnField,
    publishedAtField,
    importHashField,
  ],
}
