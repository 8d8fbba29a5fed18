import type { TextareaField } from 'payload'
import { messages } from '../platform/messages.fr.ts'
import { linesOf } from './lines-of.ts'
import { publishedAs } from './published-as.ts'

interface LinesOptions {
  name: string
  label: string
  description: string
  placeholder?: string
  required?: boolean
  rows?: number
  /** What a line is called, in the singular: they are then counted and shown one by one below. */
  counted?: string
}

/** Several lines or paragraphs in one text area, where they are easily pasted and moved; `linesOf` reads them. */
export function linesField({
  name,
  label,
  description,
  placeholder,
  required = false,
  rows,
  counted,
}: LinesOptions): TextareaField {
  return {
    name,
    label,
    type: 'textarea',
    custom: publishedAs.lines,
    required,
    validate: (value) => !required || linesOf(value).length > 0 || messages.lines.empty,
    admin: {
      description,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(rows === undefined ? {} : { rows }),
      ...(counted === undefined ? {} : { components: { afterInput: [linesCount(counted)] } }),
    },
  }
}

function linesCount(singular: string) {
  return { path: '/src/features/form-aids/lines-count.tsx#LinesCount', clientProps: { singular } }
}
