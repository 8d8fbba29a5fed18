import { writtenCollections } from '@mecaformation/contracts/publication/documents'
import { publicationActions } from '@mecaformation/contracts/publication/release'
import type { ArrayFieldValidation, CollectionConfig } from 'payload'
import { nobody } from '../../access/anyone.ts'
import { choices } from '../../fields/choices.ts'
import { forget } from '../../fields/forget.ts'
import { lockRows } from '../../platform/lock-rows.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { noteRelease } from '../journal/api.ts'
import { releaseEndpoints } from './endpoints.ts'
import { messages } from './messages.fr.ts'
import { forgetMirror, mirrorRelease } from './mirror-release.ts'
import { releaseAccess } from './release-access.ts'
import { repeatedLine } from './repeated-line.ts'

const refuseRepetition: ArrayFieldValidation = (lines) => {
  const line = repeatedLine(lines ?? [])
  return line === null ? true : messages.refusals.twice(line)
}

const byTheProduct = { create: nobody, update: nobody }

/** Documents that are published, or taken off the site, together. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.content,
    description: messages.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'note'],
  },
  access: releaseAccess,
  defaultSort: '-updatedAt',
  endpoints: releaseEndpoints,
  hooks: {
    beforeOperation: [lockRows('releases')],
    afterChange: [mirrorRelease, noteRelease],
    afterDelete: [forgetMirror],
  },
  fields: [
    {
      name: 'releasePanel',
      type: 'ui',
      label: messages.panel.label,
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/features/releases/release-panel.tsx#ReleasePanel' },
      },
    },
    {
      name: 'title',
      label: messages.title,
      type: 'text',
      required: true,
      admin: { description: messages.titleHelp },
    },
    {
      name: 'items',
      label: messages.items,
      labels: { singular: messages.item, plural: messages.items },
      type: 'array',
      validate: refuseRepetition,
      admin: { description: messages.itemsHelp },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'document',
              label: messages.document,
              type: 'relationship',
              relationTo: [...writtenCollections],
              required: true,
              admin: { width: '70%', allowCreate: false },
            },
            {
              name: 'action',
              label: messages.action,
              type: 'select',
              required: true,
              defaultValue: 'publish',
              options: choices(publicationActions, messages.actions),
              admin: { width: '30%', isClearable: false },
            },
          ],
        },
      ],
    },
    { name: 'note', label: messages.note, type: 'textarea', admin: { description: messages.noteHelp } },
    {
      name: 'state',
      label: messages.state,
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: choices(['draft', 'published'] as const, messages.states),
      access: byTheProduct,
      hooks: { beforeDuplicate: [() => 'draft'] },
      admin: { hidden: true, readOnly: true },
    },
    {
      name: 'publishedAt',
      label: messages.publishedAt,
      type: 'date',
      access: byTheProduct,
      hooks: { beforeDuplicate: [forget] },
      admin: { hidden: true, readOnly: true },
    },
    {
      name: 'publishedBy',
      label: messages.publishedBy,
      type: 'text',
      access: byTheProduct,
      hooks: { beforeDuplicate: [forget] },
      admin: { hidden: true, readOnly: true },
    },
    {
      name: 'contents',
      label: messages.contents,
      type: 'json',
      access: byTheProduct,
      hooks: { beforeDuplicate: [forget] },
      admin: { hidden: true, readOnly: true },
    },
  ],
}
