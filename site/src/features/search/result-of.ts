import { unfoldElisions } from '@mecaformation/domain/search/fold-french'
import type { Fragment, LoadedEngine, Part } from './engine.ts'
import { passageOf } from './passage.ts'
import type { SearchResult } from './search-result.ts'

const newerThanMain = ['recent', 'fresh']

/** Whether a newer index, or none any more, answers for the page. */
export function isOutdated({ url, meta }: Fragment, oldest: LoadedEngine['oldest']): boolean {
  return newerThanMain.indexOf(meta['edition'] ?? '') + 1 < (oldest.get(url) ?? 0)
}

/**
 * What is shown of a page that was found. Of a page of many entries (words, questions) it is the entry that
 * answers best, of those of the wanted `technologies` when there are any; `null` when it has none of them.
 *
 * @param technologies addresses
 */
export function resultOf(fragment: Fragment, technologies: readonly string[] = []): SearchResult | null {
  const { url, excerpt, meta } = fragment
  const type = meta['type'] ?? ''
  if (meta['entries'] !== undefined) {
    const part = bestPart(fragment, technologies)
    if (part !== undefined) {
      return { address: part.url, type, title: unfoldElisions(part.title), passage: passageOf(part.excerpt) }
    }
    if (technologies.length > 0 && fragment.sub_results.some(isEntry)) return null
  }
  const summary = meta['summary'] ?? ''
  return {
    address: url,
    type,
    title: unfoldElisions(meta['title'] ?? meta['shelf'] ?? url),
    passage:
      excerpt.includes('<mark>') || summary === ''
        ? passageOf(excerpt)
        : [{ text: unfoldElisions(summary), found: false }],
  }
}

function bestPart({ meta, sub_results: parts }: Fragment, technologies: readonly string[]): Part | undefined {
  const known = technologiesOfEntries(meta['technologies'] ?? '')
  const isWanted = ({ url }: Part) => {
    const own = known.get(url.slice(url.indexOf('#') + 1)) ?? []
    return technologies.length === 0 || technologies.some((technology) => own.includes(technology))
  }
  const scoreOf = (part: Part) => part.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0)
  const entries = parts.filter(isEntry).filter(isWanted)
  return entries.sort((one, other) => scoreOf(other) - scoreOf(one))[0]
}

function isEntry({ url }: Part): boolean {
  return url.includes('#')
}

/** `slug address address;slug …`, as `terms.astro` writes it. */
function technologiesOfEntries(written: string): Map<string, string[]> {
  return new Map(
    written.split(';').map((entry): [string, string[]] => {
      const [slug = '', ...addresses] = entry.split(' ')
      return [slug, addresses]
    }),
  )
}
