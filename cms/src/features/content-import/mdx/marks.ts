/** The bits of the editor's text format, as the editor counts them. */
export const formatBits = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const
export type Mark = keyof typeof formatBits

/** The marks that a tag gives to the words that it wraps. */
const markTags = {
  strong: 'bold',
  em: 'italic',
  u: 'underline',
  s: 'strikethrough',
  code: 'code',
  sub: 'subscript',
  sup: 'superscript',
} as const satisfies Record<string, Mark>

export function markOfTag(name: string): Mark | null {
  return isMarkTag(name) ? markTags[name] : null
}

function isMarkTag(name: string): name is keyof typeof markTags {
  return Object.hasOwn(markTags, name)
}
