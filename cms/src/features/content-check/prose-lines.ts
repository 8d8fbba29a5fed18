import type { Prose } from '../content-import/api.ts'
import type { Line } from './finding.ts'

/** Attributes of our tags whose values readers see. */
const shownAttributes = new Set(['title', 'caption', 'text', 'tools', 'source'])

/** The lines of a text that are prose: without formulas, code, addresses and the signs of Markdown. */
export function proseLines({ text, line, isRich }: Prose): Line[] {
  const lines = text.split(/\r?\n/).map((written, index) => ({ text: written, line: line + index }))
  return isRich
    ? withoutFences(lines).map((one) => ({ ...one, text: plain(one.text) }))
    : lines.map(withoutPlaceholders)
}

function withoutFences(lines: readonly Line[]): Line[] {
  let isFenced = false
  return lines.filter(({ text }) => {
    const isFence = text.trim().startsWith('```')
    if (isFence) isFenced = !isFenced
    return !isFence && !isFenced
  })
}

/** `{U}` and `[1]` of questions stand for what comes in their place. */
function withoutPlaceholders({ text, line }: Line): Line {
  return { line, text: text.replace(/\{[^}]*\}|\[\d+\]/g, '…') }
}

function plain(text: string): string {
  return text
    .replace(/`[^`]*`/g, '…')
    .replace(/<M\s[^>]*\/>/g, '…')
    .replace(/<Code\s[^>]*\/>/g, '…')
    .replace(/<\/?[A-Z]\w*([^>]*)>/g, (_, attributes: string) => shown(attributes))
    .replace(/\]\([^)]*\)/g, '')
    .replace(/^\s*(?:[-*+>]|#{1,6}|\d+\.)\s+/, '')
    .replace(/\||\[|\*+|(?<![\p{L}\d])_|_(?![\p{L}\d])|\\(?=[^\w\s])/gu, '')
}

function shown(attributes: string): string {
  const values = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].filter(([, name]) => shownAttributes.has(name ?? ''))
  return values.map(([, , value]) => value).join(' … ')
}
