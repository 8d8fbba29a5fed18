import { parseDiagnosticCode } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { forget } from '../../fields/forget.ts'
import { slugField } from '../../fields/slug.ts'
import { messages } from './messages.fr.ts'

/** A code as the standard writes it; what is no code stays as typed, for validation to speak of it. */
const normalise: FieldHook = ({ value }) =>
  typeof value === 'string' ? (parseDiagnosticCode(value) ?? value.trim()) : value

const validateCode: TextFieldSingleValidation = (value) =>
  parseDiagnosticCode(value ?? '') === null ? messages.codeRefusal : true

export const codeField: TextField = {
  name: 'code',
  label: messages.code,
  type: 'text',
  required: true,
  unique: true,
  index: true,
  validate: validateCode,
  hooks: { beforeValidate: [normalise], beforeDuplicate: [forget] },
  admin: { description: messages.codeHelp, placeholder: messages.codePlaceholder },
}

const slugOfCode: FieldHook = ({ data, originalDoc }) => {
  const typed: unknown = data?.code ?? originalDoc?.code
  return (typeof typed === 'string' && parseDiagnosticCode(typed)?.toLowerCase()) || null
}

/** The address of a code is the code itself. */
export const codeSlugField = slugField({ fill: slugOfCode, description: messages.slugHelp, readOnly: true })
