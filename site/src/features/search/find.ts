import { parseDiagnosticCode } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import { foldFrench, unfoldElisions } from '@mecaformation/domain/search/fold-french'
import { otherWordings } from '@mecaformation/domain/search/trade-synonyms'
import type { Fragment, Hit, LoadedEngine, Part } from './engine.ts'
import { passageOf } from './passage.ts'
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
function codeIn(typed: string): string | null {
  const compact = typed.toUpperCase().replace(/[\s-]/g, '')
  return parseDiagnosticCode(typed) ?? (/^[PCBU]\d[0-9A-F]{3}$/.test(compact) ? compact : null)
}

/** What the question finds in its own words and in those of the trade, best first. */
async function hitsOf(question: string, { engine }: LoadedEngine): Promise<Hit[]> {
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
      const counts = !isOutdated(fragment, oldest) && isWanted(fragment)
      if (counts && !found.has(fragment.url)) found.set(fragment.url, resultOf(fragment))
    }
  }
  return [...found.values()].slice(0, resultLimit)
}

function load(hits: Hit[]): Promise<Fragment[]> {
  return Promise.all(hits.map((hit) => hit.data()))
}

const newerThanMain = ['recent', 'fresh']

function isOutdated({ url, meta }: Fragment, oldest: LoadedEngine['oldest']): boolean {
  return newerThanMain.indexOf(meta['edition'] ?? '') + 1 < (oldest.get(url) ?? 0)
}

function resultOf(fragment: Fragment): SearchResult {
  const { url, excerpt, meta } = fragment
  const type = meta['type'] ?? ''
  const part = bestPart(fragment)
  if (part !== undefined) {
    return { address: part.url, type, title: unfoldElisions(part.title), passage: passageOf(part.excerpt) }
  }
  const summary = meta['summary'] ?? ''
  return {
    address: url,
    type,
    title: unfoldElisions(meta['title'] ?? url),
    passage:
      excerpt.includes('<mark>') || summary === ''
        ? passageOf(excerpt)
        : [{ text: unfoldElisions(summary), found: false }],
  }
}

/** Of a page of many entries (words, questions), the one that answers best; `undefined` of any other page. */
function bestPart({ meta, sub_results: parts }: Fragment): Part | undefined {
  if (meta['entries'] === undefined) return undefined
  const scoreOf = (part: Part) => part.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0)
  const entries = parts.filter(({ url }) => url.includes('#'))
  return entries.sort((one, other) => scoreOf(other) - scoreOf(one))[0]
}
