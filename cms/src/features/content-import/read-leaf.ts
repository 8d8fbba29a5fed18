import { isSitePath } from '@mecaformation/domain/addresses/link-address'
import { isScalar, isSeq } from 'yaml'
import type { FileField } from './file-fields.ts'
import { optionsOf, shapeOf } from './file-fields.ts'
import { messages } from './messages.fr.ts'
import { blameLine, type Reader, refer } from './reader.ts'
import { type ImportedCollection, isImported, keyOf } from './references.ts'

const { yaml } = messages

interface Place {
  path: string
  line: number
}

/** One value of a field that holds no other fields; `null` when it has a fault. */
export function readLeaf(reader: Reader, field: FileField, node: unknown, place: Place): unknown {
  const refuse = (reason: string, line = place.line): null => {
    blameLine(reader, line, place.path, reason)
    return null
  }
  const shape = shapeOf(field)
  if (shape === 'lines') return readLines(reader, place, node, refuse)
  const value: unknown = isScalar(node) ? node.value : undefined
  if (shape === 'linkTarget') return readLinkTarget(reader, value, place, refuse)
  switch (field.type) {
    case 'number':
      return typeof value === 'number' ? readNumber(field, value, refuse) : refuse(yaml.number)
    case 'checkbox':
      return typeof value === 'boolean' ? value : refuse(yaml.boolean)
    case 'select':
    case 'radio': {
      const options = optionsOf(field)
      return options.includes(String(value)) ? String(value) : refuse(yaml.oneOf(options))
    }
    case 'date':
      return typeof value === 'string' && isDay(value) ? `${value}T12:00:00.000Z` : refuse(yaml.date)
    case 'relationship':
    case 'upload':
      if (typeof value !== 'string' || value === '') return refuse(yaml.text)
      return readRelation(reader, field.relationTo, value, place, refuse)
    default:
      if (typeof value === 'string') noteProse(reader, place, value, reader.yaml.lineOfNode(node))
      return readString(field, value, refuse)
  }
}

/** A text area begins after the sign of its block; of one line it makes no difference. */
function noteProse(reader: Reader, { path }: Place, text: string, line: number): void {
  reader.prose.push({ text, line, path, isRich: false })
}

type Refuse = (reason: string, line?: number) => null

function readNumber({ min, max }: { min?: number; max?: number }, value: number, refuse: Refuse): number | null {
  if (min !== undefined && value < min) return refuse(yaml.atLeast(min))
  return max !== undefined && value > max ? refuse(yaml.atMost(max)) : value
}

function readString(field: FileField, value: unknown, refuse: Refuse): string | null {
  if (typeof value !== 'string') return refuse(yaml.text)
  // A text is one line, however the YAML folds it; only a text area keeps its lines.
  const text = field.type === 'textarea' ? value.trim() : value.replace(/\s*\n\s*/g, ' ').trim()
  if (text === '') return 'required' in field && field.required === true ? refuse(yaml.empty) : null
  const most = 'maxLength' in field ? field.maxLength : undefined
  return most !== undefined && text.length > most ? refuse(yaml.tooLong(most)) : text
}

/** One written line for each item, as `fields/lines.ts` keeps them. */
function readLines(reader: Reader, place: Place, node: unknown, refuse: Refuse): string | null {
  if (!isSeq(node)) return refuse(yaml.list)
  const lines = node.items.map((item) => {
    const value: unknown = isScalar(item) ? item.value : undefined
    const line = reader.yaml.lineOfNode(item)
    if (typeof value !== 'string') return refuse(yaml.text, line)
    noteProse(reader, place, value, line)
    const text = value.replace(/[ \t\r\n]*\n[ \t\r\n]*/g, ' ').trim()
    return text === '' ? refuse(yaml.empty, line) : text
  })
  return lines.length === 0 ? refuse(yaml.empty) : lines.join('\n')
}

function readRelation(
  reader: Reader,
  relationTo: string | readonly string[],
  value: string,
  { line }: Place,
  refuse: Refuse,
): unknown {
  if (typeof relationTo === 'string') {
    if (!isImported(relationTo)) throw new TypeError(`content files cannot refer to ${relationTo}`)
    const target = { collection: relationTo, name: value }
    if (keyOf(target) === keyOf(reader.self)) return refuse(messages.selfReference, line)
    return refer(reader, target, line)
  }
  const target = splitTarget(value)
  if (target === null || !relationTo.includes(target.collection)) return refuse(yaml.target(relationTo))
  return { relationTo: target.collection, value: refer(reader, target, line) }
}

function readLinkTarget(reader: Reader, value: unknown, { line }: Place, refuse: Refuse): unknown {
  if (typeof value !== 'string') return refuse(yaml.linkTarget)
  if (isSitePath(value)) return { leadsTo: 'path', document: null, path: value }
  const target = splitTarget(value)
  if (target === null) return refuse(yaml.linkTarget)
  const document = { relationTo: target.collection, value: refer(reader, target, line) }
  return { leadsTo: 'document', document, path: null }
}

function splitTarget(value: string): { collection: ImportedCollection; name: string } | null {
  const slash = value.indexOf('/')
  const collection = value.slice(0, slash)
  return slash > 0 && isImported(collection) ? { collection, name: value.slice(slash + 1) } : null
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T12:00:00.000Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
