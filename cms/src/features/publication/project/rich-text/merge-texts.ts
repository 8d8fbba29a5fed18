import type { Inline } from '@mecaformation/contracts/rich-text'

/** The same line in which texts of equal marks that follow one another are one, however they were typed. */
export function mergeTexts<I extends Inline>(inlines: readonly I[]): I[] {
  const merged: I[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && String(last.marks) === String(inline.marks)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text }
    } else merged.push(inline)
  }
  return merged
}
