import type { SelectField } from 'payload'
import { choices } from './choices.ts'

interface ChoiceOptions<V extends string> {
  name: string
  label: string
  values: readonly V[]
  labels: Record<V, string>
  help?: string
  defaultValue?: NoInfer<V>
}

/** One of several values, chosen beside the text. */
export function choiceField<V extends string>(options: ChoiceOptions<V>): SelectField {
  const { name, label, values, labels, help, defaultValue } = options
  return {
    name,
    label,
    type: 'select',
    required: true,
    options: choices(values, labels),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    admin: { position: 'sidebar', ...(help === undefined ? {} : { description: help }) },
  }
}
