import type { SearchState, SearchTier } from '@mecaformation/contracts/search/tiers'

/** The part of Pagefind that is used here. */
export interface Engine {
  search(query: string | null, options?: { filters?: Record<string, string[]> }): Promise<{ results: Hit[] }>
  /** How many pages bear each value of each filter. */
  filters(): Promise<Record<string, Record<string, number>>>
}
export interface Hit {
  /** Of a page as one index holds it. */
  id: string
  /** How well it answers; comparable between queries of one question. */
  score: number
  data(): Promise<Fragment>
}
export interface Fragment {
  url: string
  excerpt: string
  /** The whole text, as the index read it. */
  content: string
  meta: Record<string, string>
  /** Parts of the page in which something was found, each from one heading to the next. */
  sub_results: readonly Part[]
}
export interface Part {
  title: string
  url: string
  excerpt: string
  weighted_locations: readonly { balanced_score: number }[]
}
export interface Pagefind extends Engine {
  options(options: EngineOptions): Promise<void>
  mergeIndex(address: string, options: EngineOptions): Promise<void>
  destroy(): Promise<void>
}

interface EngineOptions {
  excerptLength: number
  ranking: { metaWeights: Record<string, number> }
}

export type IndexAddresses = Record<SearchTier | 'state', string>

export interface LoadedEngine {
  engine: Engine
  /** The oldest index that may answer for a page, 0 the main one; for pages that are not in it, the main one may. */
  oldest: ReadonlyMap<string, number>
}

/** What a page is called counts, and what its entries are; what the engine keeps of it for us does not. */
const metaWeights = {
  ...{ title: 5, names: 3, summary: 1 },
  ...{ type: 0, shelf: 0, edition: 0, entries: 0, technologies: 0, image: 0, image_alt: 0 },
}
const options = { excerptLength: 22, ranking: { metaWeights } }
/** Of a load across a moment when pages moved from one index to another, which happens once in a great while. */
const mostTries = 3

/** Loads the engine with its indexes: the main one and, where there are any, those of what changed since. */
export async function loadEngine(
  { main, recent, fresh, state: stateAddress }: IndexAddresses,
  // The address is known to the browser only: the engine is made beside the index, not bundled.
  load = (address: string): Promise<Pagefind> => import(/* @vite-ignore */ address),
): Promise<LoadedEngine> {
  const engineComes = load(`${main}pagefind.js`)
  let [engine, state] = await Promise.all([engineComes, loadState(stateAddress)])
  for (let tries = 1; ; tries += 1) {
    // What an earlier load left in the engine does not count any more.
    await engine.destroy()
    await engine.options(options)
    if (state.recent.length > 0) await engine.mergeIndex(recent, options)
    if (state.fresh.length > 0) await engine.mergeIndex(fresh, options)
    if (state.recent.length + state.fresh.length === 0) break
    const after = await loadState(stateAddress)
    if (after.made === state.made || tries === mostTries) break
    state = after
  }
  return { engine, oldest: oldestOf(state) }
}

function oldestOf({ recent, fresh, removed }: SearchState): Map<string, number> {
  const lists = [recent, fresh, removed]
  return new Map(lists.flatMap((paths, index) => paths.map((path): [string, number] => [path, index + 1])))
}

async function loadState(address: string): Promise<SearchState> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const state: unknown = await response.json()
  if (!isSearchState(state)) throw new Error(`${address} is not the state of the search`)
  return state
}

/** By hand, because the contract's own parser weighs more than this whole script may. */
function isSearchState(value: unknown): value is SearchState {
  if (typeof value !== 'object' || value === null) return false
  const { made, ...lists } = value as Partial<Record<keyof SearchState, unknown>>
  const isList = (list: unknown) => Array.isArray(list) && list.every((path) => typeof path === 'string')
  return typeof made === 'string' && [lists.recent, lists.fresh, lists.removed].every(isList)
}
