import {
  isSiteGlobal,
  type PublishedCollection,
  type PublishedDocument,
  publishedDocument,
} from '@mecaformation/contracts/publication/documents'
import type { z } from 'zod'
import { targetOf } from './reference-targets.ts'

/**
 * One document of each collection, with every field filled and a text in it that stands nowhere else; exercises
 * one of each kind of question. They refer to one another wherever they can.
 */
export function markedLibrary(): PublishedDocument[] {
  return publishedDocument.options.flatMap((contract) => {
    const collection = contract.shape.collection.value
    if (isSiteGlobal(collection)) return []
    if (collection !== 'exercises') return publishedDocument.parse(filled(contract, { collection, path: collection }))
    const kinds = questionKinds(contract)
    return kinds.map((_, index) => {
      const id = index === 0 ? idOf(collection) : `${idOf(collection)}-${index}`
      const document = filled(contract, { collection, path: `${collection}-${index}`, kind: index }) as object
      return publishedDocument.parse({ ...document, id, slug: `exercice-${index}` })
    })
  })
}

/** The id of the marked document of a collection. */
function idOf(collection: PublishedCollection): string {
  return `marque-${collection}`
}

/** Every text of a document that was made to be found again. */
export function marksIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('repere-') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(marksIn) : []
}

interface Place {
  collection: PublishedCollection
  path: string
  /** Which kind of question an exercise asks. */
  kind?: number
  name?: string
  depth?: number
}

type Definition =
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'array'; element: z.ZodType }
  | { type: 'union'; options: z.ZodType[] }
  | { type: 'nullable' | 'optional' | 'default'; innerType: z.ZodType }
  | { type: 'enum'; entries: Record<string, string> }
  | { type: 'literal'; values: unknown[] }
  | { type: 'number' | 'boolean' | 'string' }

function questionKinds(contract: z.ZodObject): string[] {
  const question = definitionOf(contract.shape.question as z.ZodType)
  const options = question.type === 'array' ? definitionOf(question.element) : question
  if (options.type !== 'union') throw new TypeError('an exercise asks one of several kinds of questions')
  return options.options.map((option) => [...((option as z.ZodObject).shape.type as z.ZodLiteral).values].join())
}

function definitionOf(schema: z.ZodType): Definition {
  return (schema as unknown as { def: Definition }).def
}

function filled(schema: z.ZodType, place: Place): unknown {
  const { collection, path, name = '', depth = 0 } = place
  const inner = (step: string) => ({ ...place, path: `${path}-${step}`, name: step, depth: depth + 1 })
  const def = definitionOf(schema)
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, value]) => [key, known(key, place) ?? filled(value, inner(key))]),
      )
    case 'array': {
      const target = targetOf(collection, name)
      if (target !== undefined) return [idOf(target)]
      // Lists within lists have an end.
      if (name === 'nested' && depth > 8) return []
      const element = definitionOf(def.element)
      if (element.type === 'union' && name === 'question') {
        const option = element.options[place.kind ?? 0]
        return option === undefined ? [] : [filled(option, inner('0'))]
      }
      if (element.type === 'union') return element.options.map((option, index) => filled(option, inner(String(index))))
      const one = [filled(def.element, inner('0'))]
      return schema.safeParse(one).success ? one : [...one, filled(def.element, inner('1'))]
    }
    case 'union':
      return filled(def.options[0] as z.ZodType, place)
    case 'nullable':
    case 'optional':
    case 'default':
      return filled(def.innerType, place)
    case 'enum':
      return Object.values(def.entries)[0]
    case 'literal':
      return def.values[0]
    case 'boolean':
      return true
    case 'number':
      return [70, 7, 3, 1].find((number) => schema.safeParse(number).success)
    case 'string': {
      const target = targetOf(collection, name)
      if (target !== undefined) return idOf(target)
      const candidates = [`repere-${path}`, `https://exemple.invalid/repere-${path}`, 'un', '2026-11-22', 'U', 'P0420']
      return [...candidates, '2026-11-22T08:00:00.000Z', `/media/${collection}.webp`].find(
        (text) => schema.safeParse(text).success,
      )
    }
  }
}

/** What cannot be any text, by the name of its field. */
function known(name: string, { collection, path }: Place): unknown {
  if (path === collection || path.startsWith('exercises-')) {
    if (name === 'id' && !path.includes('-question')) return idOf(collection)
    if (name === 'slug') return `marque-${collection}`
  }
  switch (name) {
    case 'courseSlug':
      return 'marque-courses'
    case 'access':
      return 'libre'
    case 'mode':
      return 'practice'
    case 'mimeType':
      return 'image/webp'
    case 'tex':
      return 'U = R I'
    case 'soldFrom':
      return '2026-01-01'
    case 'formula':
    case 'constraints':
      return name === 'formula' ? 'x + 1' : ['x > 0']
    case 'code':
      return path.includes('-children-') ? idOf('diagnostic-codes') : undefined
    case 'target':
      return { kind: 'document', collection: 'articles', id: idOf('articles') }
    default:
      return undefined
  }
}
