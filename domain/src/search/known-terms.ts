import { folded } from '../exercises/folded.ts'
import { isOneSlipFrom } from '../exercises/slip.ts'
import { editDistance } from './edit-distance.ts'

/** The words that the site's terms are made of: folded, and as they are written. */
export type Vocabulary = ReadonlyMap<string, string>

/** A word of a question that no term holds, and the words of terms that are one slip of the keyboard away. */
export interface Slip {
  typed: string
  /** Most likely first, at least one. */
  meant: readonly [string, ...string[]]
}

const wordPattern = /[\p{L}\p{N}]+/gu
const shortest = 4

export function vocabularyOf(terms: readonly string[]): Vocabulary {
  const words = terms.flatMap((term) => term.match(wordPattern) ?? [])
  return new Map(words.map((word) => [folded(word), isAcronym(word) ? word : word.toLowerCase()]))
}

/**
 * The words of a question that are none of the vocabulary's, nor such a word in the plural, nor the beginning
 * of one, which somebody may still be typing. Short words and figures are not looked at.
 */
export function unknownWords(question: string, vocabulary: Vocabulary): string[] {
  const words = new Set(question.match(wordPattern) ?? [])
  return [...words].filter((typed) => {
    const word = folded(typed)
    return word.length >= shortest && !/\d/.test(word) && !isKnown(word, vocabulary)
  })
}

/** The unknown words of a question that look like faults of typing. */
export function slipsIn(question: string, vocabulary: Vocabulary): Slip[] {
  return unknownWords(question, vocabulary).flatMap((typed) => {
    const word = folded(typed)
    const forms = [word, word.replace(/[sx]$/, '')]
    const near = [...vocabulary.keys()].filter((known) => forms.some((form) => isOneSlipFrom(form, known)))
    near.sort(byLikeness(word))
    const [first, ...others] = near.flatMap((known) => vocabulary.get(known) ?? [])
    return first === undefined ? [] : { typed, meant: [first, ...others] as const }
  })
}

/** The question with the word that was most likely meant in the place of each slip. */
export function withoutSlips(question: string, slips: readonly Slip[]): string {
  const meant = new Map(slips.map((slip) => [slip.typed, slip.meant[0]]))
  return question.replace(wordPattern, (word) => meant.get(word) ?? word)
}

/** The question without these words; empty when only articles and the like are left. */
export function withoutWords(question: string, words: readonly string[]): string {
  const left = question.replace(wordPattern, (word) => (words.includes(word) ? '' : word))
  const isEmpty = (left.match(wordPattern) ?? []).every((word) => word.length <= 3)
  return words.length > 0 && isEmpty ? '' : left.replace(/\s+/g, ' ').trim()
}

/** The terms, `count` at most, that look or begin most like what was typed, or like one of its words. */
export function nearestTerms(typed: string, terms: readonly string[], count: number): string[] {
  const asked = [folded(typed), ...folded(typed).split(' ')].filter((word) => word.length >= 3)
  const distanceOf = (term: string) => {
    const offered = [folded(term), ...folded(term).split(' ')]
    return Math.min(...asked.flatMap((word) => offered.map((other) => likeness(word, other))))
  }
  return [...new Set(terms)]
    .map((term) => ({ term, distance: distanceOf(term) }))
    .filter(({ distance }) => distance <= 0.4)
    .sort((a, b) => a.distance - b.distance || a.term.length - b.term.length || (a.term < b.term ? -1 : 1))
    .slice(0, count)
    .map(({ term }) => term)
}

/** 0 for the same word, up to 1 for nothing in common; a shared beginning counts for more than the rest. */
function likeness(word: string, other: string): number {
  if (word.length >= 4 && (other.startsWith(word) || (other.length >= 4 && word.startsWith(other)))) return 0.1
  return editDistance(word, other) / Math.max(word.length, other.length)
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(word.replace(/[sx]$/, ''))) return true
  for (const known of vocabulary.keys()) if (known.startsWith(word)) return true
  return false
}

/** People seldom miss the first letter, and swap letters more often than they change them. */
function byLikeness(word: string): (a: string, b: string) => number {
  const rank = (known: string) => (known[0] === word[0] ? 0 : 2) + (sameLetters(known, word) ? 0 : 1)
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)
}

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('')
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}
