import { join } from 'node:path'
import type { CollectionConfig, FieldHook } from 'payload'
import { anyone, nobody } from '../../access/anyone.ts'
import { accessOf } from '../../access/content-access.ts'
import { isStaff } from '../../access/roles.ts'
import { env } from '../../env.ts'
import { importHashField } from '../../fields/import-hash.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { focalFields } from './focal/focal-fields.ts'
import { folderEndpoints } from './folders/endpoints.ts'
import { folderField } from './folders/folder.ts'
import { keepForAWhile } from './keep-for-a-while.ts'
import { mediaAddress } from './media-address.ts'
import { mediaTypes } from './media-types.ts'
import { messages } from './messages.fr.ts'
import { refuseBadFile } from './refuse-bad-file.ts'
import { seenThroughDocuments } from './seen-through-documents.ts'
import { storeUpload } from './store-upload.ts'
import { uploadEndpoints } from './uploads/endpoints.ts'

const addressOfFile: FieldHook = ({ data, originalDoc }) => {
  const filename: unknown = data?.filename ?? originalDoc?.filename
  return typeof filename === 'string' ? mediaAddress(filename) : null
}

/** Only pictures show themselves in lists: by their smallest copy, which a list of photographs is light with. */
function thumbnailOf({ filename, mimeType, variants }: Record<string, unknown>): string | null {
  const isPicture = typeof mimeType === 'string' && mimeType.startsWith('image/')
  if (!isPicture || typeof filename !== 'string') return null
  const smallest: unknown = Array.isArray(variants) ? variants[0] : undefined
  const hasAddress = typeof smallest === 'object' && smallest !== null && 'url' in smallest
  return hasAddress && typeof smallest.url === 'string' ? smallest.url : mediaAddress(filename)
}

/** Pictures, drawings, films, captions and documents, public as soon as they are stored. */
export const media: CollectionConfig & { slug: 'media' } = {
  slug: 'media',
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.content,
    description: messages.description,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'folder', 'originalName', 'credit', 'updatedAt'],
    listSearchableFields: ['alt', 'credit', 'originalName', 'folder'],
    components: {
      edit: { Upload: '/src/features/media/uploads/guarded-upload.tsx#GuardedUpload' },
      beforeListTable: [
        '/src/features/media/uploads/upload-panel.tsx#UploadPanel',
        '/src/features/media/folders/folders-panel.tsx#FoldersPanel',
      ],
    },
  },
  access: { ...accessOf('media'), read: anyone },
  disableDuplicate: true,
  endpoints: [...uploadEndpoints, ...folderEndpoints],
  defaultSort: '-createdAt',
  upload: {
    mimeTypes: [...new Set(Object.values(mediaTypes).map(({ mimeType }) => mimeType))],
    disableLocalStorage: true,
    // Payload deletes below this folder what it believes to be its own; there is nothing in it.
    staticDir: join(env.DATA_DIR, 'no-uploads'),
    handlers: [(_req, { params }) => Response.redirect(new URL(mediaAddress(params.filename), env.PUBLIC_URL))],
    // The panel above the list does it, with progress for each file.
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    displayPreview: true,
    // The address changes with the file.
    cacheTags: false,
    adminThumbnail: ({ doc }) => thumbnailOf(doc),
  },
  hooks: {
    beforeOperation: [seenThroughDocuments, refuseBadFile],
    beforeChange: [storeUpload],
    afterDelete: [keepForAWhile],
  },
  fields: [
    // Payload’s own field, but for how lists show it.
    {
      name: 'filename',
      type: 'text',
      label: messages.file,
      admin: { components: { Cell: '/src/features/media/file-cell.tsx#FileCell' } },
    },
    {
      name: 'alt',
      label: messages.alt,
      type: 'textarea',
      required: true,
      admin: { description: messages.altHelp, placeholder: messages.altPlaceholder, rows: 3 },
    },
    { name: 'credit', label: messages.credit, type: 'text', admin: { description: messages.creditHelp } },
    ...focalFields,
    folderField,
    { name: 'url', type: 'text', hooks: { afterRead: [addressOfFile] } },
    {
      name: 'originalName',
      label: messages.originalName,
      type: 'text',
      access: { create: nobody, read: isStaff, update: nobody },
      admin: { hidden: true, readOnly: true },
    },
    {
      name: 'duration',
      label: messages.duration,
      type: 'number',
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        condition: ({ duration }) => typeof duration === 'number',
      },
    },
    {
      name: 'variants',
      type: 'array',
      access: { create: nobody, update: nobody },
      admin: { hidden: true, readOnly: true },
      fields: [
        { name: 'url', type: 'text', required: true },
        { name: 'width', type: 'number', required: true },
        { name: 'height', type: 'number', required: true },
      ],
    },
    {
      name: 'crops',
      type: 'array',
      access: { create: nobody, update: nobody },
      admin: { hidden: true, readOnly: true },
      fields: [
        { name: 'shape', type: 'text', required: true },
        { name: 'url', type: 'text', required: true },
        { name: 'width', type: 'number', required: true },
        { name: 'height', type: 'number', required: true },
      ],
    },
    importHashField,
  ],
}
