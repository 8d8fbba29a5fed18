import {
  contractOf,
  type PublishedCollection,
  type PublishedDocument,
} from '@mecaformation/contracts/publication/documents'
import type { z } from 'zod'
import { targetOf } from './reference-targets.ts'
import { pickFrom, type Random, someOf } from './seeded-random.ts'

/** What an author cannot change, or what is changed by a rule of its own. */
const fixed = new Set(['collection', 'id', 'slug', 'publishedAt', 'updatedAt', 'code', 'mode', 'question'])

/** What random values are drawn from. */
export interface Source {
  random: Random
  /** A text that no other change has made. */
  text: () => string
  /** Ids of a collection, published or not. */
  idsOf: (collection: PublishedCollection) => string[]
}

/**
 * A change of one field of a document, drawn by what its contract allows there; `null` when the field that was
 * drawn takes no other value.
 */
export function randomChange(document: PublishedDocument, source: Source): { change: object; what: string } | null {
  const contract = contractOf(document.collection) as unknown as z.ZodObject
  const names = Object.keys(contract.shape).filter((name) => !fixed.has(name))
  const what = pickFrom(names, source.random) ?? 'title'
  const value = drawn(contract.shape[what] as z.ZodType, {
    source,
    target: targetOf(document.collection, what),
    before: Reflect.get(document, what),
  })
  const change = { [what]: value }
  return contract.safeParse({ ...document, ...change }).success ? { change, what } : null
}

interface Field {
  target: PublishedCollection | undefined
  before: unknown
  source: Source
}

function drawn(schema: z.ZodType, field: Field): unknown {
  const { def } = schema as unknown as {
    def: { type: string; entries?: Record<string, string>; innerType?: z.ZodType }
  }
  const { target, before, source } = field
  const { random, text, idsOf } = source
  switch (def.type) {
    case 'nullable':
      return random(4) === 0 || def.innerType === undefined ? null : drawn(def.innerType, field)
    case 'enum':
      return pickFrom(Object.values(def.entries ?? {}), random)
    case 'boolean':
      return before !== true
    case 'number':
      return random(90) + 1
    case 'array': {
      const items = Array.isArray(before) ? before : []
      if (target !== undefined && items.every((item) => typeof item === 'string')) return someOf(idsOf(target), random)
      return items.length > 0 && items.every((item) => typeof item !== 'string')
        ? someOf(items, random)
        : [...items, text()]
    }
    case 'string':
      return target === undefined ? text() : (pickFrom(idsOf(target), random) ?? before)
    default:
      return before
  }
}
