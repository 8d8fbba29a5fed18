import { folded } from '../exercises/folded.ts'

/** How well a title answers a question: 0 when it says nothing else, 1 when it holds every word of it, 2 otherwise. */
export function titleMatch(title: string, question: string): 0 | 1 | 2 {
  const asked = wordsOf(question)
  const said = wordsOf(title)
  if (asked.length === 0) return 2
  if (asked.join(' ') === said.join(' ')) return 0
  // A word may be in the plural, or still being typed.
  return asked.every((word) => said.some((other) => other.startsWith(word))) ? 1 : 2
}

/** The words that say something, singular. */
function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[\s.,-]+/)
    .filter((word) => word.length > 2 || /\d/.test(word))
    .map((word) => word.replace(/(?<=.{3})[sx]$/, ''))
}
