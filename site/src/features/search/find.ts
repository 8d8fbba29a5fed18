import { parseDiagnosticCode } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import { foldFrench } from '@mecaformation/domain/search/fold-french'
import { otherWordings } from '@mecaformation/domain/search/trade-synonyms'
import type { Fragment, Hit, LoadedEngine } from './engine.ts'
import { isOutdated, resultOf } from './result-of.ts'
import type { SearchResult } from './search-state.ts'

/** How many results are shown at most. */
export const resultLimit = 10

export interface Answer {
  results: SearchResult[]
  /** The code typed, when no page is about it; the results are then the pages that mention it. */
  missingCode: string | null
}

/**
 * The best results for what somebody typed: the page of the code, when it is a code, then by words,
 * those of the trade's synonyms too. Each page stands once, and in its latest state.
 */
export async function find(typed: string, loaded: LoadedEngine): Promise<Answer> {
  const code = codeIn(typed)
  if (code === null) return { results: await best(await hitsOf(typed, loaded), loaded), missingCode: null }
  const [exact, byWords] = await Promise.all([
    loaded.engine.search(null, { filters: { code: [code] } }),
    hitsOf(code, loaded),
  ])
  const own = await best(exact.results, loaded)
  if (own.length > 0) return { results: await best([...exact.results, ...byWords], loaded), missingCode: null }
  // The engine answers an unknown word with pages of words that begin alike; whoever has the word itself is first.
  const likely = byWords.slice(0, 2 * resultLimit)
  return { results: await best(likely, loaded, ({ content }) => content.includes(code)), missingCode: code }
}

/** The code typed, even one that no standard allows: it is not asked as a word. */
export function codeIn(typed: string): string | null {
  const compact = typed.toUpperCase().replace(/[\s-]/g, '')
  return parseDiagnosticCode(typed) ?? (/^[PCBU]\d[0-9A-F]{3}$/.test(compact) ? compact : null)
}

/** What the question finds in its own words and in those of the trade, best first. */
export async function hitsOf(question: string, { engine }: LoadedEngine): Promise<Hit[]> {
  const wordings = [question, ...otherWordings(question)]
  const answers = await Promise.all(wordings.map((wording) => engine.search(foldFrench(wording))))
  return answers.flatMap(({ results }) => results).sort((one, other) => other.score - one.score)
}

async function best(
  hits: readonly Hit[],
  { oldest }: LoadedEngine,
  isWanted: (fragment: Fragment) => boolean = () => true,
): Promise<SearchResult[]> {
  const found = new Map<string, SearchResult>()
  for (let start = 0; start < hits.length && found.size < resultLimit; start += resultLimit) {
    for (const fragment of await load(hits.slice(start, start + resultLimit))) {
      const result = isOutdated(fragment, oldest) || !isWanted(fragment) ? null : resultOf(fragment)
      if (result !== null && !found.has(fragment.url)) found.set(fragment.url, result)
    }
  }
  return [...found.values()].slice(0, resultLimit)
}

function load(hits: Hit[]): Promise<Fragment[]> {
  return Promise.all(hits.map((hit) => hit.data()))
}
