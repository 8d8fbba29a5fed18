/** A piece of a text with gaps: words, or a gap by its place. */
export type ClozePart = { kind: 'text'; text: string } | { kind: 'gap'; gap: number }

/** The text of a cloze taken apart: `[1]` is the first gap, whose place is 0. */
export function clozeParts(text: string): ClozePart[] {
  return text.split(/(\[\d{1,3}\])/).flatMap((piece): ClozePart[] => {
    const number = /^\[(\d+)\]$/.exec(piece)?.[1]
    if (number !== undefined) return [{ kind: 'gap', gap: Number(number) - 1 }]
    return piece === '' ? [] : [{ kind: 'text', text: piece }]
  })
}
