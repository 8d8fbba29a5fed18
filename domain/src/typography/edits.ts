import { badMeasures } from './measures.ts'
import { typographySlips } from './slips.ts'

/** Writes `to` in the place of the `length` signs from `index` on. */
export interface Edit {
  index: number
  length: number
  to: string
}

/** What is no prose: addresses of pages, e-mail addresses, paths of files, code between backticks, values in braces. */
const exempt =
  /`[^`\n]*`|\{[^{}\n]*\}|(?:[a-z][a-z+.-]*:\/\/|www\.|mailto:|tel:)[^\s«»\u00A0\u202F]+|[^\s\u00A0\u202F]+@[^\s\u00A0\u202F]+\.\p{L}+|(?<![^\s\u00A0\u202F(])\/[\w-]+(?:\/[^\s\u00A0\u202F]*)?/giu

/** Mending one place may show another; more rounds than this have never been needed (`typography.test.ts`). */
const mostRounds = 8

/**
 * One round of what would make `text` printed French: edits in the order of the text that touch neither one another nor
 * addresses. Empty when nothing is left to mend.
 */
export function typographyEdits(text: string): Edit[] {
  const closed = [...text.matchAll(exempt)].map((match) => [match.index, match.index + match[0].length] as const)
  const isOpen = ({ index, length }: Edit) => closed.every(([from, to]) => index >= to || index + length <= from)
  const wanted = [
    ...typographySlips(text).flatMap(({ index, found, mend }) => (mend === null ? [] : [narrowed(index, found, mend)])),
    ...badMeasures(text).map(({ index, written, better }) => narrowed(index, written, better)),
  ]
  const edits: Edit[] = []
  let end = -1
  for (const edit of wanted.filter(isOpen).sort((a, b) => a.index - b.index || b.length - a.length)) {
    if (edit.index < end || (edit.index === end && edit.length === 0)) continue
    edits.push(edit)
    end = edit.index + edit.length
  }
  return edits
}

/** The same text as printed French has it; a text that is so already comes back as it was. */
export function frenchTypography(text: string): string {
  let written = text
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = typographyEdits(written)
    if (edits.length === 0) return written
    written = applied(written, edits)
  }
  return written
}

/** `text` with its edits made. */
export function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((so, { index, length, to }) => so.slice(0, index) + to + so.slice(index + length), text)
}

/** Without what stays as it is at either end, so that formats and the caret around it keep their places. */
function narrowed(index: number, from: string, to: string): Edit {
  let start = 0
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1
  let end = 0
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end += 1
  return { index: index + start, length: from.length - start - end, to: to.slice(start, to.length - end) }
}
