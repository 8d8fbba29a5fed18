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

const validateWith =
  (refuse: (slug: string) => string | null): TextFieldSingleValidation =>
  (value) => {
    const slug = value ?? ''
    const refusal = slugRefusal(slug)
    return refusal === null ? (refuse(slug) ?? true) : messages.slug.refusals[refusal]
  }

interface SlugOptions {
  /** Gives the address at each save, from what was written and what is known. */
  fill: FieldHook
  description?: string
  readOnly?: boolean
  /** Why a well-formed address cannot be one of this collection, in French; `null` when it can. */
  refuse?: (slug: string) => string | null
}

/** The last part of a document's address, unique in its collection. */
export function slugField(options: SlugOptions): TextField {
  const { fill, description = messages.slug.help, readOnly = false, refuse = () => null } = options
  return {
    name: 'slug',
    label: messages.slug.label,
    type: 'text',
    unique: true,
    index: true,
    validate: validateWith(refuse),
    hooks: { beforeValidate: [fill], beforeDuplicate: [forget] },
    admin: {
      position: 'sidebar',
      description,
      readOnly,
      ...(readOnly ? {} : { placeholder: messages.slug.placeholder }),
    },
  }
}
