import { folded } from '@mecaformation/domain/exercises/folded'
import { foldFrench } from '@mecaformation/domain/search/fold-french'
import { slipsIn, unknownWords, withoutSlips, withoutWords } from '@mecaformation/domain/search/known-terms'
import type { LoadedEngine } from './engine.ts'
import type { KnownNames } from './known-names.ts'

/** All that answers are made of: the engine, and the names of things. */
export interface Sources {
  loaded: LoadedEngine
  names: KnownNames
}

/** What is asked in the place of what was typed. */
export interface Understood {
  /** Empty when no word of the question is left. */
  asked: string
  /** Words of the question that no page has, put right in what is asked. */
  mended: string[]
  /** Words of the question that no page has, left out of what is asked. */
  absent: string[]
}

/** Puts faults of typing right, and leaves out what no page holds. */
export async function understand(question: string, sources: Sources): Promise<Understood> {
  const missing = await absentWords(question, sources)
  const slips = slipsIn(question, sources.names.vocabulary).filter(({ typed }) => missing.includes(typed))
  const absent = missing.filter((word) => slips.every(({ typed }) => typed !== word))
  return {
    asked: withoutWords(withoutSlips(question, slips), absent),
    mended: slips.map(({ typed }) => typed),
    absent,
  }
}

/**
 * Words that no page has, nor a word that begins so: what somebody wrote on purpose, or is still typing, is never
 * put right. The engine answers such words all the same, with pages of words that begin a little alike.
 */
async function absentWords(text: string, { loaded, names }: Sources): Promise<string[]> {
  const words = unknownWords(text, names.vocabulary)
  const isAbsent = await Promise.all(
    words.map(async (word) => {
      const { results } = await loaded.engine.search(foldFrench(word))
      const fragments = await Promise.all(results.slice(0, fewPages).map((hit) => hit.data()))
      return fragments.every(({ content, meta }) => !holdsWord(`${meta['title'] ?? ''} ${content}`, word))
    }),
  )
  return words.filter((_, index) => isAbsent[index])
}

/** The best answers to a word that some page has hold it. */
const fewPages = 3

function holdsWord(text: string, beginning: string): boolean {
  return ` ${folded(text)}`.includes(` ${folded(beginning)}`)
}
