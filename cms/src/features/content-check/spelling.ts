import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import type { Finding, Line } from './finding.ts'
import { messages } from './messages.fr.ts'
import { wordList } from './word-list.ts'

export interface Speller {
  /** What is wrong with the words of a line. */
  findings: (line: Line) => Finding[]
}

const elision = /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|quoiqu|presqu)’/i
const word = /\p{L}[\p{L}’-]*/gu
/** Names and abbreviations: capitals after the first letter, or any digit beside. */
const abbreviation = /\p{Ll}*\p{Lu}.*\p{Lu}|^\p{Lu}+s?$/u
const shownSuggestions = 3

/** A speller of French and of the words of the trade. */
export async function openSpeller(): Promise<Speller> {
  const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-fr-fr'))
  const dictionary = decodeTrie(await promisify(gunzip)(await readFile(join(folder, 'fr-fr.trie.gz'))))
  const trade = new Set(await wordList('trade-words.txt'))
  const known = new Map<string, boolean>()

  function isKnown(written: string): boolean {
    let answer = known.get(written)
    if (answer === undefined) {
      answer = [written, written.toLowerCase()].some((form) => trade.has(form) || dictionary.hasWord(form, true))
      answer ||= written.includes('-') && written.split('-').every((part) => part === '' || isKnown(part))
      known.set(written, answer)
    }
    return answer
  }

  /** Suggestions are dear: each word is looked up once. */
  const suggested = new Map<string, readonly string[]>()
  function nearTo(written: string): readonly string[] {
    const found =
      suggested.get(written) ??
      dictionary
        .suggest(written, { numSuggestions: 8, ignoreCase: false, timeout: 100 })
        .filter((candidate) => dictionary.hasWord(candidate, true))
    suggested.set(written, found)
    return found
  }

  function findingOf(written: string, line: number): Finding {
    const near = nearTo(written)
    const accented = near.find(
      (candidate) => bare(candidate) === bare(written) && candidate.toLowerCase() !== written.toLowerCase(),
    )
    return accented === undefined
      ? { line, severity: 'warning', message: messages.spelling.unknown(written, near.slice(0, shownSuggestions)) }
      : { line, severity: 'error', message: messages.spelling.accent(written, accented) }
  }

  return {
    findings: ({ text, line }) =>
      [...text.replaceAll("'", '’').matchAll(word)].flatMap((match) => {
        const [written] = match
        if (isPartOfName(text, match.index, written)) return []
        const own = withoutElision(written.replace(/[’-]+$/, ''))
        if (own.length < 2 || isKnown(written) || isKnown(own) || isName(text, match.index, own)) return []
        return [findingOf(own, line)]
      }),
  }
}

function withoutElision(written: string): string {
  return written.replace(elision, '')
}

/** Beside a digit it is a mark, such as 5W30 or R134a; in an address it is no word. */
function isPartOfName(text: string, index: number, written: string): boolean {
  return /[\d@/_.]$/.test(text.slice(0, index)) || /^(?:\d|[@/_]|\.\p{L})/u.test(text.slice(index + written.length))
}

/** Abbreviations anywhere, and what has a capital although no sentence begins there. */
function isName(text: string, index: number, own: string): boolean {
  if (abbreviation.test(own)) return true
  return /^\p{Lu}/u.test(own) && !/(?:^|[.!?…:•«(][\s\u00A0\u202F]*)$/u.test(text.slice(0, index))
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
