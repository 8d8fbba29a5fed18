import { foldAccents } from '../search/fold-accents.ts'
import { loosePattern } from '../search/loose-pattern.ts'

/** Shorter words are not taken for plurals: « bus », « vis », « gaz ». */
const shortestSingular = 3

/**
 * The words of a text as names are compared: without accents, case, plurals and whatever stands between them, letters
 * apart from figures. « R. 4544-10 », « R4544-10 » and « r 4544‑10 » are one, and so are « NF C18-550 » and
 * « nf c 18 550 ». Each word stands between spaces, so that a name is found as whole words by plain search.
 */
export function foldedWords(text: string): string {
  const words = wordsIn(text)
  return words.length === 0 ? '' : ` ${words.join(' ')} `
}

function wordsIn(text: string): string[] {
  return (foldAccents(text).match(/\p{L}+|\p{N}+/gu) ?? []).map(singular)
}

function singular(word: string): string {
  return word.length > shortestSingular && /[sx]$/.test(word) ? word.slice(0, -1) : word
}

/** What finds, in a text as it was written, the name that `foldedWords` finds in its words; null for no name. */
export function namingPattern(name: string): RegExp | null {
  const words = wordsIn(name)
  if (words.length === 0) return null
  const source = words.map((word, index) => between(words[index - 1], word) + patternOf(word)).join('')
  return new RegExp(`(?<!${kindOf(words[0] ?? '')})${source}(?!${kindOf(words.at(-1) ?? '')})`, 'iu')
}

const isNumber = (word: string) => /^\p{N}/u.test(word)
const kindOf = (word: string) => (isNumber(word) ? '\\p{N}' : '\\p{L}')

/** Letters and figures may touch; two words may not. */
function between(before: string | undefined, word: string): string {
  if (before === undefined) return ''
  return `[^\\p{L}\\p{N}]${isNumber(before) === isNumber(word) ? '+' : '*'}`
}

function patternOf(word: string): string {
  if (isNumber(word)) return word
  const letters = loosePattern(word)
  const isOwnSingular = singular(word) === word
  if (word.length < shortestSingular) return letters
  return isOwnSingular ? `${letters}[sx]?` : `${letters}[sx]`
}

/** Where a text says a name, with what stands around it. */
export interface Excerpt {
  before: string
  match: string
  after: string
}

/** The first place where a text says a name, cut at words, `reach` signs to either side. */
export function excerptOf(text: string, pattern: RegExp, reach = 90): Excerpt | null {
  const found = pattern.exec(text)
  if (found === null) return null
  const [match] = found
  const start = found.index
  const end = start + match.length
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return {
    before: start > reach ? `…${before.replace(/^\S*\s?/u, '')}` : before,
    match,
    after: end + reach < text.length ? `${after.replace(/\s?\S*$/u, '')}…` : after,
  }
}
