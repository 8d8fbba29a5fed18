/** What a line of an article is by its first signs, before anything is judged. */
export type BlockLine =
  | { kind: 'blank' }
  | { kind: 'fence'; language: string }
  | { kind: 'calloutOpen'; attributes: Attributes | null }
  | { kind: 'calloutClose' }
  | { kind: 'figure'; attributes: Attributes | null }
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'rule' }
  | { kind: 'underline' }
  | { kind: 'tableRow' }
  | { kind: 'quote'; text: string }
  | { kind: 'item'; indent: number; number: number | null; text: string }
  | { kind: 'text'; indent: number; text: string }

/** Those of a tag that is not written as expected are `null`. */
export type Attributes = Record<string, string>

/** `previous` decides whether dashes are a rule or the underline of a title. */
export function readBlockLine(line: string, previous: BlockLine['kind']): BlockLine {
  const text = line.trim()
  if (text === '') return { kind: 'blank' }
  return (
    readTagLine(text) ??
    readSignLine(line, text, previous) ??
    readItem(line) ?? { kind: 'text', indent: line.length - line.trimStart().length, text }
  )
}

function readTagLine(text: string): BlockLine | null {
  if (text === '</Callout>') return { kind: 'calloutClose' }
  if (/^<\/?Callout\b/i.test(text)) {
    return { kind: 'calloutOpen', attributes: readAttributes(text, /^<Callout(\s[^>]*?)?\s*>$/) }
  }
  if (/^<Figure\b/i.test(text)) return { kind: 'figure', attributes: readAttributes(text, /^<Figure(\s.*?)?\s*\/>$/) }
  return null
}

function readSignLine(line: string, text: string, previous: BlockLine['kind']): BlockLine | null {
  if (text.startsWith('```')) return { kind: 'fence', language: text.slice(3).trim() }
  const heading = /^(#{1,6})(?:\s+(.*))?$/.exec(line)
  if (heading?.[1] !== undefined) return { kind: 'heading', level: heading[1].length, text: heading[2] ?? '' }
  if (text === '---' && previous !== 'text') return { kind: 'rule' }
  if (/^(=+|-{2,}|\*{3,}|_{3,})$/.test(text)) return { kind: 'underline' }
  if (line.startsWith('|')) return { kind: 'tableRow' }
  return line.startsWith('>') ? { kind: 'quote', text: line.slice(1) } : null
}

function readItem(line: string): BlockLine | null {
  const match = /^(\s*)(?:[-*+]|(\d+)\.)(?:\s+(.*))?$/.exec(line)
  if (match === null) return null
  const [, space = '', number, text = ''] = match
  return { kind: 'item', indent: space.length, number: number === undefined ? null : Number(number), text }
}

function readAttributes(text: string, shape: RegExp): Attributes | null {
  const match = shape.exec(text)
  const written = match?.[1] ?? ''
  if (match === null || !/^(\s+[a-z]+="[^"]*")*$/.test(written)) return null
  return Object.fromEntries([...written.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
}
