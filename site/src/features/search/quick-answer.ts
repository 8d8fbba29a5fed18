import { find } from './find.ts'
import type { SearchResult } from './search-result.ts'
import { showHits } from './show-hits.ts'
import type { Told } from './told.ts'
import type { Sources } from './understand.ts'

/** How many results the dialog shows at most. */
export const resultLimit = 10

/** What the dialog answers: the first results for what somebody typed, and what was asked for them. */
export async function quickAnswer(
  typed: string,
  sources: Sources,
): Promise<{ results: readonly SearchResult[]; told: Told }> {
  const { hits, ...told } = await find(typed, sources)
  const { results } = await showHits(hits, sources.loaded, { ...told, limit: resultLimit })
  return { results, told }
}
