import { type TypedCode, typedCode } from '@mecaformation/domain/diagnostic-codes/typed-code'
import { foldFrench } from '@mecaformation/domain/search/fold-french'
import { otherWordings } from '@mecaformation/domain/search/trade-synonyms'
import type { Hit, LoadedEngine } from './engine.ts'
import { isOutdated } from './result-of.ts'
import { type Sources, type Understood, understand } from './understand.ts'

/** What a question finds, wherever it is asked. */
export interface Found extends Understood {
  /** Best first; a page that two indexes hold is there twice. */
  hits: Hit[]
  code: FoundCode | null
}
export interface FoundCode {
  code: string
  /** Whether it was typed like this, not with letters in the place of figures or without its own. */
  isAsTyped: boolean
  /** Without a page, the hits are those that mention it. */
  hasPage: boolean
}

/**
 * Finds the page of the code that was typed, when there is one, then pages by words: with faults of typing put
 * right, and in the other words of the trade too. Nothing typed finds all pages.
 */
export async function find(question: string, sources: Sources): Promise<Found> {
  const typed = typedCode(question)
  if (typed !== null) {
    const own = await pagesOfCodes(typed.codes, sources.loaded)
    // Four figures without a letter are a code only where one has a page.
    if (own.hits.length > 0 || typed.codes.length === 1) return findCode(typed, own, sources)
  }
  const understood = await understand(question, sources)
  return { ...understood, hits: await hitsFor(understood.asked, question, sources), code: null }
}

interface CodePages {
  codes: string[]
  hits: Hit[]
}

async function findCode(typed: TypedCode, own: CodePages, sources: Sources): Promise<Found> {
  const code = own.codes[0] ?? typed.codes[0]
  const mentions = await hitsOf(`"${code}"`, sources.loaded)
  const told = { code, isAsTyped: typed.isAsTyped, hasPage: own.codes.length > 0 }
  if (typed.others === '') {
    return { hits: once([...own.hits, ...mentions]), asked: code, mended: [], absent: [], code: told }
  }
  const understood = await understand(typed.others, sources)
  const byWords = await hitsFor(understood.asked, typed.others, sources)
  const mentioning = new Set(mentions.map(({ id }) => id))
  const both = byWords.filter(({ id }) => mentioning.has(id))
  const hits = once([...own.hits, ...both, ...(byWords.length > 0 ? byWords : mentions)])
  const isAsked = own.hits.length + both.length > 0 || understood.asked === ''
  return { ...understood, asked: isAsked ? `${code} ${understood.asked}`.trim() : understood.asked, hits, code: told }
}

/** Those of the codes that have a page now, with their pages. */
async function pagesOfCodes(codes: readonly string[], loaded: LoadedEngine): Promise<CodePages> {
  const found = await Promise.all(
    codes.map(async (code) => {
      const { results } = await loaded.engine.search(null, { filters: { code: [code] } })
      const isThere = await Promise.all(results.map(async (hit) => !isOutdated(await hit.data(), loaded.oldest)))
      return { code, hits: results.filter((_, index) => isThere[index]) }
    }),
  )
  const known = found.filter(({ hits }) => hits.length > 0)
  return { codes: known.map(({ code }) => code), hits: known.flatMap(({ hits }) => hits) }
}

async function hitsFor(asked: string, question: string, { loaded }: Sources): Promise<Hit[]> {
  if (asked !== '') return once(await hitsOf(asked, loaded))
  return question.trim() === '' ? (await loaded.engine.search(null)).results : []
}

/** What the question finds in its own words and in those of the trade, best first. */
async function hitsOf(question: string, { engine }: LoadedEngine): Promise<Hit[]> {
  const wordings = [question, ...otherWordings(question)]
  const answers = await Promise.all(wordings.map((wording) => engine.search(foldFrench(wording))))
  return answers.flatMap(({ results }) => results).sort((one, other) => other.score - one.score)
}

function once(hits: readonly Hit[]): Hit[] {
  const byId = new Map<string, Hit>()
  for (const hit of hits) if (!byId.has(hit.id)) byId.set(hit.id, hit)
  return [...byId.values()]
}
