import type { FreshState } from '@mecaformation/contracts/search/fresh'

/** The part of Pagefind that is used here. */
export interface Engine {
  search(query: string | null, options?: { filters?: Record<string, string[]> }): Promise<{ results: Hit[] }>
}
export interface Hit {
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
}
interface Pagefind extends Engine {
  options(options: { excerptLength: number }): Promise<void>
  mergeIndex(address: string): Promise<void>
}

export interface IndexAddresses {
  main: string
  fresh: string
  freshState: string
}

export interface LoadedEngine {
  engine: Engine
  /** Paths for which the main index is out of date. */
  superseded: ReadonlySet<string>
}

/** Loads the engine with both of its indexes: the main one and, where there is one, that of recent changes. */
export async function loadEngine({ main, fresh, freshState }: IndexAddresses): Promise<LoadedEngine> {
  const [pagefind, { superseded, hasIndex }] = await Promise.all([
    // The address is known to the browser only: the engine is made beside the index, not bundled.
    import(/* @vite-ignore */ `${main}pagefind.js`) as Promise<Pagefind>,
    loadFreshState(freshState),
  ])
  await pagefind.options({ excerptLength: 22 })
  if (hasIndex) await pagefind.mergeIndex(fresh)
  return { engine: pagefind, superseded: new Set(superseded) }
}

async function loadFreshState(address: string): Promise<FreshState> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const state: unknown = await response.json()
  if (!isFreshState(state)) throw new Error(`${address} is not the state of a fresh index`)
  return state
}

/** By hand, because the contract's own parser weighs more than this whole script may. */
function isFreshState(value: unknown): value is FreshState {
  if (typeof value !== 'object' || value === null) return false
  const { superseded, hasIndex } = value as Partial<Record<keyof FreshState, unknown>>
  return (
    Array.isArray(superseded) && superseded.every((path) => typeof path === 'string') && typeof hasIndex === 'boolean'
  )
}
