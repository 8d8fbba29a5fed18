import { syllablesOf } from './syllables.ts'
import { sentencesOf, wordsOf } from './words.ts'

export type ReadingEase = 'easy' | 'fair' | 'hard' | 'very-hard'

export interface Readability {
  words: number
  sentences: number
  /** Whole minutes, one at least when there is anything to read. */
  minutes: number
  /** Higher is easier, about 0 to 100; `null` for too few words, of which the figure says nothing. */
  score: number | null
  ease: ReadingEase | null
}

/** Words a minute that adults read of French aloud and with care (IReST: Trauzettel-Klosinski and Dietz, 2012). */
const wordsPerMinute = 195
/** The formula was made for samples of a hundred words; below a third of that it is chance. */
const fewestWords = 30

/** What can be counted of a French text. It measures lengths, not whether the text is clear. */
export function readabilityOf(text: string): Readability {
  const words = wordsOf(text)
  const sentences = sentencesOf(text).length
  const read = words.filter((word) => /\p{L}/u.test(word))
  const score = read.length < fewestWords ? null : Math.round(kandelMoles(read, Math.max(1, sentences)))
  return {
    words: words.length,
    sentences,
    minutes: Math.ceil(words.length / wordsPerMinute),
    score,
    ease: score === null ? null : easeOf(score),
  }
}

/**
 * Flesch’s reading ease as Kandel and Moles adapted it to French (« Application de l’indice de Flesch à la langue
 * française », Cahiers d’études de radio-télévision 19, 1958): 207 − 1.015 × words a sentence − 73.6 × syllables a word.
 */
export function kandelMoles(words: readonly string[], sentences: number): number {
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 207 - 1.015 * (words.length / sentences) - 73.6 * (syllables / words.length)
}

function easeOf(score: number): ReadingEase {
  if (score >= 70) return 'easy'
  if (score >= 50) return 'fair'
  return score >= 30 ? 'hard' : 'very-hard'
}
