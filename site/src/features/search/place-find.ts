import { nearbyCodes } from '@mecaformation/domain/diagnostic-codes/nearby-codes'
import { folded } from '@mecaformation/domain/exercises/folded'
import { foldFrench } from '@mecaformation/domain/search/fold-french'
import {
  nearestTerms,
  slipsIn,
  unknownWords,
  withoutSlips,
  withoutWords,
} from '@mecaformation/domain/search/known-terms'
import type { Engine, Hit, LoadedEngine } from './engine.ts'
import { countsOf, type FacetCounts, type FacetPages, narrowed } from './facet-counts.ts'
import { codeIn, hitsOf } from './find.ts'
import type { KnownNames } from './known-names.ts'
import type { Facet, Question } from './place-question.ts'
import { isOutdated, resultOf } from './result-of.ts'
import type { SearchResult } from './search-state.ts'

/** All that the search page asks: the engine, which pages bear which facet, the names of things. */
export interface PlaceSources {
  loaded: LoadedEngine
  facetPages: FacetPages
  names: KnownNames
}
export interface PlaceAnswer {
  /** The first ones, best first. */
  results: SearchResult[]
  total: number
  /** How many there are without the facets chosen. */
  unnarrowed: number
  counts: FacetCounts
  /** The question that was answered. */
  asked: string
  /** Words of the question that no page has, put right in what was asked. */
  mended: string[]
  /** Words of the question that no page has, left out of what was asked. */
  absent: string[]
  /** Names to ask for instead; only when nothing was found. */
  nearTerms: string[]
}

const nearTermLimit = 5

/** Answers a question, with `limit` results at most. */
export async function findInPlace(question: Question, sources: PlaceSources, limit: number): Promise<PlaceAnswer> {
  const { loaded, facetPages, names } = sources
  const missing = await absentWords(question.text, sources)
  const slips = slipsIn(question.text, names.vocabulary).filter(({ typed }) => missing.includes(typed))
  const mended = withoutSlips(question.text, slips)
  const absent = missing.filter((word) => slips.every(({ typed }) => typed !== word))
  const text = withoutWords(mended, absent)
  const hits = text === '' && question.text !== '' ? [] : await hitsFor(text, loaded)
  const byId = new Map(hits.map((hit) => [hit.id, hit]))
  const ids = [...byId.keys()]
  const wanted = narrowed(ids, question.chosen, facetPages)
  const { results, passedOver } = await show(wanted, byId, { question, sources, limit })
  const counting = ids.filter((id) => !passedOver.has(id))
  return {
    results,
    total: wanted.filter((id) => !passedOver.has(id)).length,
    unnarrowed: counting.length,
    counts: countsOf(counting, question.chosen, facetPages),
    asked: text === '' ? question.text : text,
    mended: slips.map(({ typed }) => typed),
    absent,
    nearTerms: ids.length === 0 ? nearestTerms(mended, names.terms, nearTermLimit) : [],
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
  const isThere = (other: string) => oldest.get(`/codes/${other.toLowerCase()}/`) !== removed
  return nearbyCodes(code, Object.keys(known).filter(isThere), count)
}

/** In the list of what left: see `oldest`. */
const removed = 3

/** The filter of a technology is its address, that of others their value itself. */
function filterValue(facet: Facet, value: string): string {
  return facet === 'technologie' ? `/technologies/${value}/` : value
}

/**
 * Words that no page has, nor a word that begins so: what somebody wrote on purpose, or is still typing, is never
 * put right. The engine answers such words all the same, with pages of words that begin a little alike.
 */
async function absentWords(text: string, { loaded, names }: PlaceSources): Promise<string[]> {
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

async function hitsFor(text: string, loaded: LoadedEngine): Promise<Hit[]> {
  const code = codeIn(text)
  if (text === '') return (await loaded.engine.search(null)).results
  if (code === null) return hitsOf(text, loaded)
  const exact = await loaded.engine.search(null, { filters: { code: [code] } })
  // Unknown words are answered with words that begin alike: only those that say the code itself count.
  const mentions = await hitsOf(`"${code}"`, loaded)
  return [...exact.results, ...mentions]
}

/** Loads results until there are enough; what turns out not to count is told. */
async function show(
  ids: readonly string[],
  byId: ReadonlyMap<string, Hit>,
  { question, sources: { loaded }, limit }: { question: Question; sources: PlaceSources; limit: number },
): Promise<{ results: SearchResult[]; passedOver: ReadonlySet<string> }> {
  const technologies = question.chosen.technologie.map((slug) => filterValue('technologie', slug))
  const results: SearchResult[] = []
  const passedOver = new Set<string>()
  const seen = new Set<string>()
  for (let start = 0; start < ids.length && results.length < limit; start += limit) {
    const batch = ids.slice(start, start + limit)
    const fragments = await Promise.all(batch.map(async (id) => ({ id, fragment: await byId.get(id)?.data() })))
    for (const { id, fragment } of fragments) {
      const counts = fragment !== undefined && !isOutdated(fragment, loaded.oldest) && !seen.has(fragment.url)
      const result = counts ? resultOf(fragment, technologies) : null
      if (result === null) passedOver.add(id)
      else results.push(result)
      if (fragment !== undefined && counts) seen.add(fragment.url)
    }
  }
  return { results: results.slice(0, limit), passedOver }
}
