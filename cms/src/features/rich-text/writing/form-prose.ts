import { frenchTypography } from '@mecaformation/domain/typography/edits'

/** The fields of blocks in which French is written; a callout's text is an editor's state of its own. */
const written = new Set([
  'title',
  'caption',
  'points',
  'quote',
  'source',
  'tools',
  'instruction',
  'expected',
  'warning',
])
/** The bit of inline code in the format of a text. */
const code = 16

/** What a block says, field by field and line by line. */
export function proseOf(value: unknown): string[] {
  const found: string[] = []
  mapProse(value, (text) => {
    found.push(text)
    return text
  })
  return found
}

/** The same block with every text in French typography; itself when nothing was to mend. */
export function mendedForm<Fields>(fields: Fields): Fields {
  let isMended = false
  const mended = mapProse(fields, (text) => {
    const better = frenchTypography(text)
    isMended ||= better !== text
    return better
  })
  return isMended ? (mended as Fields) : fields
}

function mapProse(value: unknown, map: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => mapProse(one, map))
  if (typeof value !== 'object' || value === null) return value
  const node: Record<string, unknown> = { ...value }
  if (node.type === 'text' && typeof node.text === 'string') {
    const isCode = typeof node.format === 'number' && (node.format & code) !== 0
    return isCode ? node : { ...node, text: map(node.text) }
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, own]) => [
      name,
      typeof own === 'string' && written.has(name) ? map(own) : mapProse(own, map),
    ]),
  )
}
