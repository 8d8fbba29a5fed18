import { folded } from '../exercises/folded.ts'

/**
 * How well a title answers a question: 0 when it says nothing else, 1 when it holds every word of it, 2 when it
 * holds words that begin so (« turbo » in « Turbocompresseur »), 3 otherwise.
 */
export function titleMatch(title: string, question: string): 0 | 1 | 2 | 3 {
  const asked = wordsOf(question)
  const said = wordsOf(title)
  if (asked.length === 0) return 3
  if (asked.join(' ') === said.join(' ')) return 0
  if (asked.every((word) => said.includes(word))) return 1
  return asked.every((word) => said.some((other) => begins(word, other))) ? 2 : 3
}

/** Short words, « ABS », begin too many others. */
function begins(word: string, other: string): boolean {
  return word === other || (word.length > 3 && other.startsWith(word))
}

/** The words that say something, singular. */
function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[\s.,-]+/)
    .filter((word) => word.length > 2 || /\d/.test(word))
    .map((word) => word.replace(/(?<=.{3})[sx]$/, ''))
}
