import type { RichTextField } from 'payload'
import { messages } from '../platform/messages.fr.ts'
import { fileField } from './relations.ts'

const { fields } = messages

/** The text of a document, with every block. */
export function bodyField(
  options: { name?: string; label?: string; help?: string; required?: boolean; editor?: RichTextField['editor'] } = {},
): RichTextField {
  const { name = 'body', label = fields.body, help, required = true, editor } = options
  const own = editor === undefined ? {} : { editor }
  const components = { Diff: '/src/features/rich-text/versions/text-diff.tsx#TextDiff' }
  const admin = { components, ...(help === undefined ? {} : { description: help }) }
  return { name, label, type: 'richText', required, ...own, admin }
}

export const coverField = fileField({ name: 'cover', label: fields.cover, types: ['image'], help: fields.coverHelp })
