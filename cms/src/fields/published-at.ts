import type { CollectionBeforeChangeHook, DateField } from 'payload'
import { nobody } from '../access/anyone.ts'
import { messages } from '../platform/messages.fr.ts'
import { forget } from './forget.ts'

/** When the document first appeared on the site; unpublishing does not forget it. */
export const publishedAtField: DateField = {
  name: 'publishedAt',
  label: messages.fields.publishedAt,
  type: 'date',
  index: true,
  access: { create: nobody, update: nobody },
  hooks: { beforeDuplicate: [forget] },
  admin: { hidden: true, readOnly: true },
}

/** Restoring a version from before the first publication does not forget it either. */
export const setPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known = originalDoc?.publishedAt ?? data.publishedAt
  if (known) return { ...data, publishedAt: known }
  return data._status === 'published' ? { ...data, publishedAt: new Date().toISOString() } : data
}
