import type { z } from 'zod'

/** Tried in this order where a text must be there: the first that its schema takes. */
export interface Placeholders {
  texts: readonly string[]
}

const numbers = [0, 1, 2] as const

/**
 * The value made to fit its schema: what fits is kept, what is missing or does not fit becomes the plainest
 * thing that does. Rows of a list are completed; what cannot be is left out. It throws for no value, as long
 * as each text of the schema takes one of the placeholders.
 */
export function fitted(schema: z.ZodType, value: unknown, placeholders: Placeholders): unknown {
  if (schema.safeParse(value).success) return value
  const { def } = schema as unknown as { def: Definition }
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, inner]) => [key, fitted(inner, propertyOf(value, key), placeholders)]),
      )
    case 'array': {
      const items = Array.isArray(value) ? value.map((item) => fitted(def.element, item, placeholders)) : []
      const kept = items.filter((item) => def.element.safeParse(item).success)
      if (schema.safeParse(kept).success) return kept
      const longer = [...kept, ...kept, ...[1, 2, 3].map(() => fitted(def.element, undefined, placeholders))]
      return Array.from({ length: longer.length + 1 }, (_, length) => longer.slice(0, length)).find(
        (list) => schema.safeParse(list).success,
      )
    }
    case 'nullable':
      return null
    case 'optional':
      return undefined
    case 'default':
      return def.defaultValue
    case 'enum':
      return Object.values(def.entries)[0]
    case 'literal':
      return def.values[0]
    case 'boolean':
      return value === true
    case 'number':
      return numbers.find((number) => schema.safeParse(number).success)
    case 'string':
      return placeholders.texts.find((text) => schema.safeParse(text).success)
    case 'union': {
      const options = def.options.map((option) => fitted(option, value, placeholders))
      const alike = def.options.findIndex((option) => bearsTypeOf(option, value))
      return options[Math.max(alike, 0)]
    }
    default:
      return value
  }
}

type Definition =
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'array'; element: z.ZodType }
  | { type: 'enum'; entries: Record<string, string> }
  | { type: 'literal'; values: unknown[] }
  | { type: 'default'; defaultValue: unknown }
  | { type: 'union'; options: z.ZodType[] }
  | { type: 'nullable' | 'optional' | 'boolean' | 'number' | 'string' | 'other' }

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

/** Whether an option of a union is the one that the value says it is. */
function bearsTypeOf(option: z.ZodType, value: unknown): boolean {
  const { def } = option as unknown as { def: Definition }
  const type = propertyOf(value, 'type')
  return def.type === 'object' && type !== undefined && def.shape.type?.safeParse(type).success === true
}
