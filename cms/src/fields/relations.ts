import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { Condition, RelationshipField, UploadField } from 'payload'

interface RelationsOptions {
  name: string
  label: string
  to: WrittenCollection
  help?: string
}

/** Any number of other documents, in the order that the author gives them; never the document itself. */
export function relationsField({ name, label, to, help }: RelationsOptions): RelationshipField {
  return {
    name,
    label,
    type: 'relationship',
    relationTo: to,
    hasMany: true,
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    admin: help === undefined ? {} : { description: help },
  }
}

/** What the chosen file shows, beside its picture. */
export const chosenFile = { afterInput: ['/src/fields/chosen-file.tsx#ChosenFile'] }

/** The alternative text and the credit of the picture, beside it. */
const pictureWords = '/src/features/form-aids/picture-words.tsx#PictureWords'

/** A file of the media library of one of these types (`image`, `video`, `text/vtt`). */
export function fileField(options: {
  name: string
  label: string
  types: readonly string[]
  help?: string
  required?: boolean
  condition?: Condition
}): UploadField {
  const { name, label, types, help, required = false, condition } = options
  return {
    name,
    label,
    type: 'upload',
    relationTo: 'media',
    required,
    filterOptions: { or: types.map((type) => ({ mimeType: { contains: type } })) },
    admin: {
      ...(help === undefined ? {} : { description: help }),
      ...(condition === undefined ? {} : { condition }),
      components: types.includes('image') ? { afterInput: [...chosenFile.afterInput, pictureWords] } : chosenFile,
    },
  }
}
