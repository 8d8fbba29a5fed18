/** The attributes of a tag, as a person wrote them. */
export type Attributes = Record<string, string>

export interface Tag {
  name: string
  /** `<Name …>`, `</Name>` or `<Name … />`. */
  kind: 'opens' | 'closes' | 'alone'
  attributes: Attributes
  /** How many characters it takes. */
  length: number
}

const shape = /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[a-z]+="[^"]*")*)\s*(\/?)>/
const attribute = /([a-z]+)="([^"]*)"/g
const escapes: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#xA;': '\n', '&#x3B;': ';' }

/** The tag with which a text begins, or `null` when it does not begin with a well-formed one. */
export function readTag(text: string): Tag | null {
  const match = shape.exec(text)
  if (match === null) return null
  const [{ length }, end, name = '', written = '', alone] = match
  if (end !== '' && (alone !== '' || written !== '')) return null
  const attributes = Object.fromEntries([...written.matchAll(attribute)].map(([, key, value]) => [key, value]))
  return { name, kind: kindOf(end, alone), attributes, length }
}

function kindOf(end: string | undefined, alone: string | undefined): Tag['kind'] {
  if (end !== '') return 'closes'
  return alone === '' ? 'opens' : 'alone'
}

/** The value of an attribute; empty when it is not there. */
export function attributeOf(attributes: Attributes, name: string): string {
  return unescaped(attributes[name] ?? '').trim()
}

/** The values of an attribute that holds several, with semicolons between them. */
export function attributeListOf(attributes: Attributes, name: string): string[] {
  const parts = (attributes[name] ?? '').split(/(?<!&#?\w+);/)
  return parts.map((part) => unescaped(part).trim()).filter((part) => part !== '')
}

/** An opening tag; attributes without a value are left out. A list of values is written with semicolons. */
export function openingTag(name: string, attributes: Record<string, string | readonly string[]>): string {
  return `${startOf(name, attributes)}>`
}

export function tagAlone(name: string, attributes: Record<string, string | readonly string[]>): string {
  return `${startOf(name, attributes)} />`
}

function startOf(name: string, attributes: Record<string, string | readonly string[]>): string {
  const written = Object.entries(attributes).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string'
      ? escaped(value.trim())
      : value.map((part) => escaped(part.trim()).replace(/(?<!&#?\w+);/g, '&#x3B;')).join('\u00A0; '),
  ])
  return [`<${name}`, ...written.filter(([, value]) => value !== '').map(([key, value]) => `${key}="${value}"`)].join(
    ' ',
  )
}

/** Only what could be read as an escape is escaped: LaTeX aligns with ampersands. */
function escaped(value: string): string {
  return value
    .replace(/&(?=(?:amp|quot|#xA|#x3B);)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\r?\n/g, '&#xA;')
}

function unescaped(value: string): string {
  return value.replace(/&(?:amp|quot|#xA|#x3B);/g, (reference) => escapes[reference] ?? reference)
}
