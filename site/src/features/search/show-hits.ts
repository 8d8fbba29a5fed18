import { codePath } from '@mecaformation/domain/diagnostic-codes/code-path'
import { titleMatch } from '@mecaformation/domain/search/title-match'
import type { Hit, LoadedEngine } from './engine.ts'
import type { FoundCode } from './find.ts'
import { isOutdated, resultOf } from './result-of.ts'
import type { SearchResult } from './search-result.ts'

/** As many are loaded at a time, and set among one another by their titles, however many are shown. */
const batchLength = 10

export interface Wanted {
  /** The question that was answered. */
  asked: string
  /** The code in it, the page of which comes first. */
  code: FoundCode | null
  limit: number
  /** Addresses: of a page of many entries one of these is to be shown. */
  technologies?: readonly string[]
}

/** Loads results until there are enough; what turns out not to count is told by its id. */
export async function showHits(
  hits: readonly Hit[],
  { oldest }: LoadedEngine,
  { asked, code, limit, technologies = [] }: Wanted,
): Promise<{ results: SearchResult[]; passedOver: ReadonlySet<string> }> {
  const results: SearchResult[] = []
  const passedOver = new Set<string>()
  const seen = new Set<string>()
  for (let start = 0; start < hits.length && results.length < limit; start += batchLength) {
    const batch = hits.slice(start, start + batchLength)
    const fragments = await Promise.all(batch.map(async (hit) => ({ id: hit.id, fragment: await hit.data() })))
    const shown: SearchResult[] = []
    for (const { id, fragment } of fragments) {
      const counts = !isOutdated(fragment, oldest) && !seen.has(fragment.url)
      const result = counts ? resultOf(fragment, technologies) : null
      if (result === null) passedOver.add(id)
      else shown.push(result)
      if (counts) seen.add(fragment.url)
    }
    results.push(...inOrder(shown, asked, code))
  }
  return { results: results.slice(0, limit), passedOver }
}

/** The engine knows how often words stand in a page, not whether a title says just what was asked. */
function inOrder(results: readonly SearchResult[], asked: string, code: FoundCode | null): SearchResult[] {
  const own = code === null ? '' : codePath(code.code)
  return results
    .map((result) => ({ result, match: result.address === own ? -1 : titleMatch(result.title, asked) }))
    .sort((one, other) => one.match - other.match)
    .map(({ result }) => result)
}
