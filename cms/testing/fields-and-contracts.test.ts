import { contractOf } from '@mecaformation/contracts/publication/documents'
import type { Field } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { projectFields } from '../src/features/publication/project/project-fields.ts'
import { writtenCollectionConfigs } from '../src/written-collections.ts'

/** One row in every list and one block of every kind, nothing in them: what is left are the names of fields. */
function bareRows(fields: readonly Field[]): Record<string, unknown> {
  const rows = fields.map((field): Record<string, unknown> => {
    if (field.type === 'tabs') return Object.assign({}, ...field.tabs.map((tab) => bareRows(tab.fields)))
    if (field.type === 'row' || field.type === 'collapsible') return bareRows(field.fields)
    if (!fieldAffectsData(field) || field.name === undefined) return {}
    if (field.type === 'array') return { [field.name]: [bareRows(field.fields)] }
    if (field.type === 'group') return { [field.name]: bareRows(field.fields) }
    if (field.type === 'blocks') {
      return { [field.name]: field.blocks.map((block) => ({ blockType: block.slug, ...bareRows(block.fields) })) }
    }
    return {}
  })
  return Object.assign({}, ...rows)
}

/** The paths of all names in a published document. */
function namesIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, path))
  if (typeof value !== 'object' || value === null) return []
  const type = 'type' in value ? `(${value.type})` : ''
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = `${path}${type}.${name}`
    return [own, ...namesIn(inner, own)]
  })
}

/** The paths of all names that a contract asks for, but for what rich text and links hold. */
function namesAsked(schema: z.ZodType, path = ''): string[] {
  const { def } = schema as unknown as { def: Definition }
  switch (def.type) {
    case 'object': {
      const type = def.shape.type === undefined ? '' : `(${[...(def.shape.type as z.ZodLiteral).values]})`
      return Object.entries(def.shape).flatMap(([name, inner]) => {
        const own = `${path}${type}.${name}`
        return [own, ...(isElsewhere(name) ? [] : namesAsked(inner, own))]
      })
    }
    case 'array':
      return namesAsked(def.element, path)
    case 'union':
      return def.options.flatMap((option) => namesAsked(option, path))
    default:
      return []
  }
}

type Definition =
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'array'; element: z.ZodType }
  | { type: 'union'; options: z.ZodType[] }
  | { type: 'other' }

const isElsewhere = (name: string) => ['body', 'statement', 'solution', 'target'].includes(name)

test.each(writtenCollectionConfigs)(
  'forms of $slug ask for what its contract publishes, by the same names',
  (config) => {
    const projected = projectFields(config.fields, bareRows(config.fields), () => [])
    const published = namesIn({ ...projected, collection: '', id: '', updatedAt: '' })
    const contract = contractOf(config.slug)
    expect([...new Set(published)].sort()).toEqual([...new Set(namesAsked(contract))].sort())
  },
)
