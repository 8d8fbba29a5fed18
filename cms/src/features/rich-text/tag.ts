/**
 * An MDX tag as our content files write it: `<Figure media="a.svg" caption="…" />`. Quotes travel as
 * `&quot;`, because Payload's reader of attributes ends a value at the first double quote; it would
 * also take a backslash before that quote for an escape, hence the space after a final one.
 */
export function openingTag(name: string, attributes: Record<string, string>): string {
  return `${startOf(name, attributes)}>`
}

export function selfClosingTag(name: string, attributes: Record<string, string>): string {
  return `${startOf(name, attributes)} />`
}

/** The value of an attribute as a person wrote it. Throws a `TypeError` when it is not a text. */
export function readAttribute(props: Record<string, unknown>, name: string): string {
  const value = props[name] ?? ''
  if (typeof value !== 'string') throw new TypeError(`the attribute ${name} is not a text`)
  return value
    .replaceAll('&quot;', '"')
    .replace(/&amp;(?=(?:amp;)*quot;)/g, '&')
    .trim()
}

function startOf(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`)
  return [`<${name}`, ...written].join(' ')
}

function escapeAttribute(value: string): string {
  const flat = value.replace(/[\t\r\n ]+/g, ' ').trim()
  // Only an ampersand that could be read as an escape is escaped: LaTeX aligns with them.
  const escaped = flat.replace(/&(?=(?:amp;)*quot;)/g, '&amp;').replaceAll('"', '&quot;')
  return escaped.endsWith('\\') ? `${escaped} ` : escaped
}
