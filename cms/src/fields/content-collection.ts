import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { CollectionConfig, Field, TextareaField, TextField } from 'payload'
import { accessOf } from '../access/content-access.ts'
import { explainLock, keepLock } from '../platform/editing-lock.ts'
import { messages as shared } from '../platform/messages.fr.ts'
import { beforeDocumentControls, contentVersions } from './content-versions.ts'
import {
  concernsSafetyField,
  reviewOnField,
  sourcesField,
  summaryField,
  technologiesField,
  titleField,
  verifiedByField,
} from './editorial.ts'
import { importHashField } from './import-hash.ts'
import { publishedAtField, setPublishedAt } from './published-at.ts'
import { slugField, slugOf } from './slug.ts'

interface ContentOptions<C extends WrittenCollection> {
  slug: C
  messages: { singular: string; plural: string; description: string; title?: string; summary?: string }
  group?: string
  /** What is written between the summary and the sources. */
  fields: Field[]
  /** Chosen beside the text. */
  sidebar?: Field[]
  /** Whether it belongs to technologies: one at least, any number, or none. */
  technologies?: 'required' | 'optional' | 'none'
  /** Whether it states facts, which have sources and are reviewed. */
  trust?: boolean
  columns?: string[]
  searched?: string[]
  /** Where the address comes from, if not from the title. */
  address?: Field
  extra?: Partial<Omit<CollectionConfig, 'slug' | 'fields'>>
}

/** A collection that authors write document by document: drafts, versions, an address, the rights of contents. */
export function contentCollection<C extends WrittenCollection>({
  slug,
  messages,
  group = shared.groups.content,
  fields,
  sidebar = [],
  technologies = 'required',
  trust = true,
  columns = [],
  searched = [],
  address = slugField({ fill: slugOf('title') }),
  extra = {},
}: ContentOptions<C>): CollectionConfig & { slug: C } {
  const { access = {}, admin = {}, hooks = {} } = extra
  return {
    slug,
    labels: { singular: messages.singular, plural: messages.plural },
    versions: contentVersions,
    defaultSort: '-updatedAt',
    ...extra,
    // A collection may hide more of itself; who writes is told in one place.
    access: { ...accessOf(slug), ...(access.read === undefined ? {} : { read: access.read }) },
    admin: {
      group,
      description: messages.description,
      useAsTitle: 'title',
      defaultColumns: ['title', ...columns, '_status', 'updatedAt'],
      listSearchableFields: ['title', 'summary', 'slug', ...searched],
      ...admin,
      components: { ...admin.components, edit: { ...admin.components?.edit, beforeDocumentControls } },
    },
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), setPublishedAt],
      afterChange: [...(hooks.afterChange ?? []), keepLock],
      afterError: [explainLock],
    },
    fields: [
      relabelled(titleField, messages.title),
      relabelled(summaryField, messages.summary),
      ...fields,
      ...(trust ? [sourcesField] : []),
      address,
      ...(technologies === 'none' ? [] : [technologiesField({ isRequired: technologies === 'required' })]),
      ...sidebar,
      ...(trust ? [verifiedByField, reviewOnField, concernsSafetyField] : []),
      publishedAtField,
      importHashField,
    ],
  }
}

function relabelled<F extends TextField | TextareaField>(field: F, label: string | undefined): F {
  return label === undefined ? field : { ...field, label }
}
