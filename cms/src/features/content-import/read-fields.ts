import type { Field } from 'payload'
import { isMap, isScalar, isSeq, Pair, type YAMLMap } from 'yaml'
import { emptyValue, type FileField, fileFields, isMany, isRequired, isSingleBlock, shapeOf } from './file-fields.ts'
import { messages } from './messages.fr.ts'
import { nearest } from './nearest.ts'
import { readLeaf } from './read-leaf.ts'
import { readText } from './read-text.ts'
import { blameLine, blameNode, type Reader } from './reader.ts'

const { yaml } = messages

/** What a document's form holds, by the names of its fields. */
export type FieldValues = Record<string, unknown>

/**
 * What a map of a content file says of the fields of a form, as Payload stores it: the mirror of
 * `publication/project/project-fields.ts`. What is missing has its default, or is empty.
 */
export function readFields(
  reader: Reader,
  fields: readonly Field[],
  map: YAMLMap,
  { path = '', elsewhere = [], beside = [] }: Reading = {},
): FieldValues {
  const known = fileFields(fields, path).filter(({ name }) => !elsewhere.includes(name))
  blameUnknownKeys(reader, map, [...beside, ...known.map(({ name }) => name)], path)
  return Object.fromEntries(known.map((field) => [field.name, readField(reader, field, map, path)]))
}

interface Reading {
  /** Where the map stands in the document: empty at its top, else ending in a dot. */
  path?: string
  /** Fields that the file says otherwise than in this map. */
  elsewhere?: readonly string[]
  /** Keys of the map that are no fields. */
  beside?: readonly string[]
}

function blameUnknownKeys(reader: Reader, map: YAMLMap, known: readonly string[], path: string): void {
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (known.includes(name)) continue
    const meant = nearest(name, known)
    const reason = meant === null ? yaml.unknownKey(name, known) : yaml.mistypedKey(name, meant)
    blameNode(reader, key, path.replace(/\.$/, ''), reason)
  }
}

function readField(reader: Reader, field: FileField, map: YAMLMap, parentPath: string): unknown {
  const path = parentPath + field.name
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === field.name)
  const node: unknown = pair?.value
  const isMissing = !(pair instanceof Pair) || node === null || (isScalar(node) && node.value === null)
  const line = reader.yaml.lineOfNode(pair?.key ?? map)
  if (!isMissing) return readValue(reader, field, node, path, line)
  if (field.type === 'group') return readEmptyGroup(field)
  const empty = emptyValue(field)
  const isEmpty = empty === null || (Array.isArray(empty) && empty.length === 0)
  if (isEmpty && isRequired(field)) blameLine(reader, line, path, yaml.missing)
  return empty
}

function readEmptyGroup(field: Extract<FileField, { type: 'group' }>): FieldValues {
  return Object.fromEntries(fileFields(field.fields, field.name).map((inner) => [inner.name, emptyValue(inner)]))
}

interface Place {
  path: string
  line: number
}

function readValue(reader: Reader, field: FileField, node: unknown, path: string, line: number): unknown {
  const place = { path, line }
  if (shapeOf(field) !== undefined) return readLeaf(reader, field, node, place)
  switch (field.type) {
    case 'group':
      return isMap(node)
        ? readFields(reader, field.fields, node, { path: `${path}.` })
        : refuse(reader, place, yaml.record)
    case 'array':
      return readItems(reader, field, node, place, (item, at) =>
        isMap(item) ? readFields(reader, field.fields, item, { path: `${at.path}.` }) : refuse(reader, at, yaml.record),
      )
    case 'blocks': {
      const read = (item: unknown, at: Place) =>
        isMap(item) ? readBlock(reader, field, item, at.path) : refuse(reader, at, yaml.record)
      return isSingleBlock(field) ? [read(node, place)] : readItems(reader, field, node, place, read)
    }
    case 'richText':
      return readInnerText(reader, node, place)
    default: {
      const read = (item: unknown, at: Place) => readLeaf(reader, field, item, at)
      return isMany(field) ? readItems(reader, field, node, place, read) : read(node, place)
    }
  }
}

function refuse(reader: Reader, { line, path }: Place, reason: string): null {
  blameLine(reader, line, path, reason)
  return null
}

/** Each item of a list at its own line. */
function readItems(
  reader: Reader,
  field: FileField,
  node: unknown,
  place: Place,
  read: (item: unknown, at: Place) => unknown,
): unknown {
  if (!isSeq(node)) return refuse(reader, place, yaml.list)
  const { least, most } = countOf(field)
  if (node.items.length < least) refuse(reader, place, yaml.tooFew(least))
  if (node.items.length > most) refuse(reader, place, yaml.tooMany(most))
  return node.items.map((item, index) =>
    read(item, { path: `${place.path}.${index}`, line: reader.yaml.lineOfNode(item) }),
  )
}

function countOf(field: FileField): { least: number; most: number } {
  const minimum = 'minRows' in field ? field.minRows : undefined
  const maximum = 'maxRows' in field ? field.maxRows : undefined
  return { least: minimum ?? (isRequired(field) ? 1 : 0), most: maximum ?? Number.POSITIVE_INFINITY }
}

function readInnerText(reader: Reader, node: unknown, place: Place): unknown {
  if (!isScalar(node) || typeof node.value !== 'string') return refuse(reader, place, yaml.text)
  // The text of a block scalar begins on the line after its sign.
  const isBlockScalar = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
  return readText(reader, node.value, reader.yaml.lineOfNode(node) + (isBlockScalar ? 1 : 0), place.path)
}

function readBlock(
  reader: Reader,
  field: Extract<FileField, { type: 'blocks' }>,
  node: YAMLMap,
  path: string,
): FieldValues | null {
  const type: unknown = node.get('type')
  const block = field.blocks.find(({ slug }) => slug === type)
  if (block === undefined) {
    const slugs = field.blocks.map(({ slug }) => slug)
    blameNode(reader, node, `${path}.type`, typeof type === 'string' ? yaml.oneOf(slugs) : yaml.noType(slugs))
    return null
  }
  return { blockType: block.slug, ...readFields(reader, block.fields, node, { path: `${path}.`, beside: ['type'] }) }
}
