import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/anyone.ts'
import { isAdmin, isStaff } from '../../../access/roles.ts'
import { messages as shared } from '../../../platform/messages.fr.ts'
import { messages } from '../messages.fr.ts'
import { mirrorShare, removeShare } from './mirror-share.ts'

const { shares } = messages

/**
 * Links by which people without an account see a preview. They are made and closed beside the document
 * they show (`endpoints.ts`), which makes their secret: here they are only looked at, or deleted.
 */
export const previewShares: CollectionConfig & { slug: 'preview-shares' } = {
  slug: 'preview-shares',
  labels: { singular: shares.singular, plural: shares.plural },
  admin: {
    group: shared.groups.content,
    description: shares.description,
    useAsTitle: 'label',
    defaultColumns: ['label', 'targetCollection', 'expiresAt', 'revokedAt', 'createdBy'],
  },
  access: { create: nobody, read: isStaff, update: nobody, delete: isAdmin },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  hooks: { afterChange: [mirrorShare], afterDelete: [removeShare] },
  fields: [
    { name: 'label', label: shares.label, type: 'text', required: true },
    { name: 'targetCollection', label: shares.targetKind, type: 'text', required: true },
    { name: 'targetId', label: shares.target, type: 'text', required: true, index: true },
    { name: 'expiresAt', label: shares.expiresAt, type: 'date', required: true },
    { name: 'revokedAt', label: shares.revokedAt, type: 'date' },
    { name: 'createdBy', label: shares.createdBy, type: 'relationship', relationTo: 'users' },
    {
      name: 'secretHash',
      label: shares.secretHash,
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: nobody },
    },
  ],
}
