import { parseDiagnosticCode } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import { foldFrench, unfoldElisions } from '@mecaformation/domain/search/fold-french'
import type { Fragment, Hit, LoadedEngine } from './engine.ts'
import { passageOf } from './passage.ts'
import type { SearchResult } from './search-state.ts'

/** How many results are shown at most. */
export const resultLimit = 10

/**
 * The best results for what somebody typed: first the page of the code, when it is a code, then by
 * words. Each page stands once, and in its latest state.
 */
export async function find(typed: string, { engine, superseded }: LoadedEngine): Promise<SearchResult[]> {
  const code = parseDiagnosticCode(typed)
  const [exact, byWords] = await Promise.all([
    code === null ? { results: [] } : engine.search(null, { filters: { code: [code] } }),
    engine.search(foldFrench(code ?? typed)),
  ])
  const found = new Map<string, SearchResult>()
  const hits = [...exact.results, ...byWords.results]
  for (let start = 0; start < hits.length && found.size < resultLimit; start += resultLimit) {
    for (const fragment of await load(hits.slice(start, start + resultLimit))) {
      if (!isOutdated(fragment, superseded) && !found.has(fragment.url)) found.set(fragment.url, resultOf(fragment))
    }
  }
  return [...found.values()].slice(0, resultLimit)
}

function load(hits: Hit[]): Promise<Fragment[]> {
  return Promise.all(hits.map((hit) => hit.data()))
}

function isOutdated({ url, meta }: Fragment, superseded: ReadonlySet<string>): boolean {
  return meta['edition'] !== 'fresh' && superseded.has(url)
}

function resultOf({ url, excerpt, meta }: Fragment): SearchResult {
  const summary = meta['summary'] ?? ''
  return {
    address: url,
    type: meta['type'] ?? '',
    title: unfoldElisions(meta['title'] ?? url),
    passage:
      excerpt.includes('<mark>') || summary === ''
        ? passageOf(excerpt)
        : [{ text: unfoldElisions(summary), found: false }],
  }
}
