/**
 * When each paragraph of a transcript begins, in whole seconds of the film. The first begins with it, and
 * one that opens with the title of a chapter begins with that chapter; those between are placed by their
 * length. `null` when no chapter is found in the text: times would be guesses.
 */
export function transcriptTimes(
  paragraphs: readonly string[],
  { chapters, duration }: { chapters: readonly { start: number; title: string }[]; duration: number },
): number[] | null {
  const anchors = [{ index: 0, start: 0 }]
  let next = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = chapters.findIndex(({ title }, place) => place >= next && opensWith(paragraph, title))
    const chapter = chapters[found]
    if (chapter === undefined || chapter.start >= duration) continue
    next = found + 1
    if (index > 0 && chapter.start > (anchors.at(-1)?.start ?? 0)) anchors.push({ index, start: chapter.start })
  }
  if (anchors.length === 1) return null
  const ends = [...anchors.slice(1), { index: paragraphs.length, start: duration }]
  return anchors.flatMap(({ index, start }, place) => {
    const end = ends[place] ?? { index: paragraphs.length, start: duration }
    return spread(paragraphs.slice(index, end.index), start, end.start)
  })
}

/** Where texts begin that share the time between two moments by their length. */
function spread(texts: readonly string[], from: number, to: number): number[] {
  const weights = texts.map(({ length }) => length + 1)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  return weights.map((weight) => {
    const start = Math.floor(from + ((to - from) * before) / whole)
    before += weight
    return start
  })
}

function opensWith(paragraph: string, title: string): boolean {
  const words = folded(title)
  return words !== '' && folded(paragraph).startsWith(words)
}

/** Words alone, each with a space behind it: a title in a text ends with a stop and may have other spaces. */
function folded(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word} `).join('')
}
