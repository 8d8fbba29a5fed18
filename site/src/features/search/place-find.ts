import { codePath } from '@mecaformation/domain/diagnostic-codes/code-path'
import { nearbyCodes } from '@mecaformation/domain/diagnostic-codes/nearby-codes'
import { nearestTerms } from '@mecaformation/domain/search/known-terms'
import type { Engine, LoadedEngine } from './engine.ts'
import { countsOf, type FacetCounts, type FacetPages, narrowed } from './facet-counts.ts'
import { type Found, find } from './find.ts'
import type { Facet, Question } from './place-question.ts'
import type { SearchResult } from './search-result.ts'
import { showHits } from './show-hits.ts'
import type { Sources } from './understand.ts'

/** All that the search page asks; beside what every search asks, which pages bear which facet. */
export interface PlaceSources extends Sources {
  facetPages: FacetPages
}
export interface PlaceAnswer extends Omit<Found, 'hits'> {
  /** The first ones, best first. */
  results: SearchResult[]
  total: number
  /** How many there are without the facets chosen. */
  unnarrowed: number
  counts: FacetCounts
  /** Names to ask for instead; only when nothing was found. */
  nearTerms: string[]
}

const nearTermLimit = 5

/** Answers a question, with `limit` results at most. */
export async function findInPlace(question: Question, sources: PlaceSources, limit: number): Promise<PlaceAnswer> {
  const { loaded, facetPages, names } = sources
  const { hits, ...found } = await find(question.text, sources)
  const asked = found.asked === '' ? question.text : found.asked
  const byId = new Map(hits.map((hit) => [hit.id, hit]))
  const ids = [...byId.keys()]
  const wanted = narrowed(ids, question.chosen, facetPages)
  const technologies = question.chosen.technologie.map((slug) => filterValue('technologie', slug))
  const { results, passedOver } = await showHits(
    wanted.flatMap((id) => byId.get(id) ?? []),
    loaded,
    { asked, code: found.code, limit, technologies },
  )
  const counting = ids.filter((id) => !passedOver.has(id))
  return {
    ...found,
    asked,
    results,
    total: wanted.filter((id) => !passedOver.has(id)).length,
    unnarrowed: counting.length,
    counts: countsOf(counting, question.chosen, facetPages),
    nearTerms: ids.length === 0 ? nearestTerms(question.text, names.terms, nearTermLimit) : [],
  }
}

/** Finds out which pages bear each value, of those that the page offers to choose. */
export async function loadFacetPages(
  engine: Engine,
  values: Readonly<Record<Facet, readonly string[]>>,
): Promise<FacetPages> {
  const pagesOf = async (facet: Facet) => {
    const pairs = values[facet].map(async (value): Promise<[string, ReadonlySet<string>]> => {
      const { results } = await engine.search(null, { filters: { [facet]: [filterValue(facet, value)] } })
      return [value, new Set(results.map(({ id }) => id))]
    })
    return new Map(await Promise.all(pairs))
  }
  const [type, technologie, niveau] = await Promise.all([pagesOf('type'), pagesOf('technologie'), pagesOf('niveau')])
  return { type, technologie, niveau }
}

/** Codes with a page that begin like this one, the nearest first. */
export async function codesNear(code: string, { engine, oldest }: LoadedEngine, count: number): Promise<string[]> {
  const { code: known = {} } = await engine.filters()
  const isThere = (other: string) => oldest.get(codePath(other)) !== removed
  return nearbyCodes(code, Object.keys(known).filter(isThere), count)
}

/** In the list of what left: see `oldest`. */
const removed = 3

/** The filter of a technology is its address, that of others their value itself. */
function filterValue(facet: Facet, value: string): string {
  return facet === 'technologie' ? `/technologies/${value}/` : value
}
