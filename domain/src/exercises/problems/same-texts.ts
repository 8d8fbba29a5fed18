import { folded } from '../folded.ts'
import type { QuestionProblem } from './problem.ts'

/** Texts that say the same as an earlier one of the list, but for case and accents. */
export function sameTexts(texts: readonly string[], pathOf: (place: number) => string): QuestionProblem[] {
  return texts.flatMap((text, place): QuestionProblem[] => {
    const isAgain = texts.slice(0, place).some((earlier) => saysTheSame(earlier, text))
    return isAgain ? [{ path: pathOf(place), code: 'sameText', text }] : []
  })
}

export function saysTheSame(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)]
  return one === other && (one !== '' || a.trim() === b.trim())
}
