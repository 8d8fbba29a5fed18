import { slugFrom, slugRefusal } from '@mecaformation/domain/addresses/slug'
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { messages } from '../platform/messages.fr.ts'
import { forget } from './forget.ts'

/** A text of the document as it will be after this save. */
function savedText(args: Parameters<FieldHook>[0], field: string): string {
  const value: unknown = args.data?.[field] ?? args.originalDoc?.[field]
  return typeof value === 'string' ? value : ''
}

/**
 * An address that the author wrote, or that the first publication makes from the field `source`.
 * Drafts may stay without an address: autosave would make it from the first letters of a title and
 * keep it. `null`, not an empty text, for only one document may have an empty text.
 */
export const slugOf =
  (source: string): FieldHook =>
  (args) => {
    const written = savedText(args, 'slug').trim()
    if (written !== '') return written
    return (savedText(args, '_status') === 'published' && slugFrom(savedText(args, source))) || null
  }

const validate: TextFieldSingleValidation = (value) => {
  const refusal = slugRefusal(value ?? '')
  return refusal === null ? true : messages.slug.refusals[refusal]
}

interface SlugOptions {
  /** Gives the address at each save, from what was written and what is known. */
  fill: FieldHook
  description?: string
  readOnly?: boolean
}

/** The last part of a document's address, unique in its collection. */
export function slugField({ fill, description = messages.slug.help, readOnly = false }: SlugOptions): TextField {
  return {
    name: 'slug',
    label: messages.slug.label,
    type: 'text',
    unique: true,
    index: true,
    validate,
    hooks: { beforeValidate: [fill], beforeDuplicate: [forget] },
    admin: {
      position: 'sidebar',
      description,
      readOnly,
      ...(readOnly ? {} : { placeholder: messages.slug.placeholder }),
    },
  }
}
