import { type SearchTier, searchStateAddress } from '@mecaformation/contracts/search/tiers'
import type { Logger } from 'pino'
import { contentTypeOf } from './content-types.ts'
import { FreshIndex } from './fresh-index.ts'
import type { LiveStore } from './live-store.ts'
import type { ReachMilestone } from './milestones.ts'
import { type Basis, SearchBasis } from './search-basis.ts'
import { type Entries, entryHash, isSearchFile, SearchBundles } from './search-bundles.ts'
import { type MadeIndex, makeAside } from './search-maker.ts'
import { type KnownPage, SearchPages } from './search-pages.ts'
import { searchRecipe } from './search-recipe.ts'
import { SearchTiers } from './search-tiers.ts'

export interface SearchLimits {
  /** Beyond this many pages the fresh index moves to the recent one. */
  fresh: number
  /** The fresh index never holds more, however many change while it moves. */
  freshAtMost: number
  /** Beyond this many pages the main index is made anew. */
  recent: number
}
/** For what somebody waits for. */
const someNiceness = 5
/** For what only saves readers bytes. */
const mostNiceness = 19
const usualLimits: SearchLimits = { fresh: 16, freshAtMost: 40, recent: 300 }

interface Parts {
  store: LiveStore
  dataDir: string
  now: () => number
  logger: Logger
  /** Called with the paths of each commit of search files. */
  committed: (paths: ReadonlySet<string>) => void
  reached: ReachMilestone
  limits?: SearchLimits
}
interface Ready {
  tiers: SearchTiers
  bundles: SearchBundles
  basis: SearchBasis
}

/**
 * Keeps the search of readers true with three indexes (see `contracts/search/tiers`). A changed page is in
 * the fresh one within moments; when that grows it moves to the recent one, and that to the main one, each made
 * aside. What readers see changes from one commit to the next, never in between.
 */
export class SearchKeeper {
  readonly #parts: Parts
  readonly #limits: SearchLimits
  readonly #fresh: FreshIndex
  #pages: SearchPages
  readonly #unread = new Set<string>()
  readonly #stop = new AbortController()
  #ready: Ready | null = null
  #made = ''
  #turn: Promise<unknown> = Promise.resolve()
  #recentInTheMaking: Promise<void> | null = null
  #mainInTheMaking: Promise<void> | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#limits = parts.limits ?? usualLimits
    this.#fresh = new FreshIndex({ store: parts.store, copyOf: (path) => this.#pages.copyOf(path) })
    this.#pages = new SearchPages(parts.store)
  }

  /** Tells which paths may answer otherwise than before. */
  note(paths: Iterable<string>): void {
    for (const path of paths) if (!isSearchFile(path)) this.#unread.add(path)
  }

  /**
   * Makes what was noted searchable, and all of the site at the first call. Gives `false` when more changed than
   * the fresh index takes: `caughtUp` tells when the rest is searchable too.
   */
  refresh(): Promise<boolean> {
    return this.#inTurn(async () => {
      const noted = [...this.#unread]
      this.#unread.clear()
      const ready = this.#ready ?? (await this.#takeUp())
      for (const path of noted) await this.#read(path, ready)
      await this.#freshen(ready, noted)
      this.#moveOn(ready)
      return ready.tiers.behind.size === 0
    })
  }

  /** Resolves when an index is in use that takes what the fresh one could not. Throws when it cannot be made. */
  async caughtUp(): Promise<void> {
    while (this.#recentInTheMaking !== null) await this.#recentInTheMaking
  }

  /** Resolves when all that is made aside is in use, the main index included, which may take minutes. */
  async settled(): Promise<void> {
    while (this.#recentInTheMaking !== null || this.#mainInTheMaking !== null)
      await Promise.all([this.#recentInTheMaking, this.#mainInTheMaking])
  }

  /** Ends what is made aside; the next process takes up from what is in use. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await this.settled().catch(() => undefined)
    await this.#turn
    await this.#fresh.close()
  }

  /** One thing at a time; after a fault nothing is trusted but what is on disk. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => {
      this.#ready = null
    })
    return turn
  }

  /** Finds out which index holds what, and makes what cannot be taken up. */
  async #takeUp(): Promise<Ready> {
    const { store, dataDir, now } = this.#parts
    const basis = new SearchBasis({ dataDir, recipe: await searchRecipe() })
    const known = { main: await basisInUse('main', store, basis), recent: await basisInUse('recent', store, basis) }
    const held = { main: digestsOf(known.main ?? new Map()), recent: digestsOf(known.recent ?? new Map()) }
    const ready: Ready = { tiers: new SearchTiers(held), bundles: new SearchBundles({ store, now }), basis }
    await this.#fresh.close()
    this.#pages = new SearchPages(store)
    for (const path of [...store.entries.keys()]) {
      if (!isSearchFile(path)) await this.#read(path, ready, known.recent?.get(path), known.main?.get(path))
    }
    this.#made = now().toString(36)
    const { behind } = ready.tiers
    if (known.main === null) await this.#useMain(ready, await this.#makeMain(ready, someNiceness))
    // Whoever reads the old state must find its pages until one commit shows all of the new.
    else if (known.recent === null || behind.size > this.#limits.freshAtMost)
      await this.#useRecent(ready, await this.#makeRecent(ready))
    else await this.#freshen(ready, [...behind])
    this.#ready = ready
    return ready
  }

  async #read(path: string, { tiers }: Ready, ...known: (KnownPage | undefined)[]): Promise<void> {
    const digest = await this.#pages.read(path, known)
    if (digest !== 'unchanged') tiers.note(path, digest)
  }

  /** Brings pages whose words are new into the fresh index, as far as it takes them, and shows it. */
  async #freshen(ready: Ready, paths: readonly string[]): Promise<void> {
    const { tiers } = ready
    const pages = new Map(tiers.held('fresh'))
    let isNew = false
    for (const path of paths) {
      const digest = tiers.behind.has(path) ? tiers.present.get(path) : undefined
      if (digest === undefined || (!pages.has(path) && pages.size >= this.#limits.freshAtMost)) continue
      pages.set(path, digest)
      isNew = true
    }
    const entries = isNew ? await this.#fresh.entriesOf(pages) : null
    tiers.holdFresh(pages)
    await this.#show(ready, entries === null ? {} : { fresh: entries })
  }

  /** Begins to make aside what has grown enough. */
  #moveOn(ready: Ready): void {
    const { tiers } = ready
    if (this.#stop.signal.aborted) return
    if (this.#recentInTheMaking === null && (tiers.held('fresh').size > this.#limits.fresh || tiers.behind.size > 0))
      this.#renewRecent(ready)
    if (this.#mainInTheMaking === null && tiers.recentCount > this.#limits.recent) this.#renewMain(ready)
  }

  #renewRecent(ready: Ready): void {
    const renewal = this.#makeRecent(ready).then((made) => {
      return this.#inTurn(async () => {
        this.#mustBeReady(ready)
        await this.#useRecent(ready, made)
      })
    })
    this.#recentInTheMaking = renewal.finally(() => {
      ready.tiers.abandon('recent')
      this.#recentInTheMaking = null
    })
    this.#recentInTheMaking.catch((err: unknown) => this.#failed('search-recent-failed', err))
  }

  #renewMain(ready: Ready): void {
    const useMain = async (made: MadeIndex): Promise<void> => {
      await this.#recentInTheMaking?.catch(() => undefined)
      const used = await this.#inTurn(async () => {
        // One begun meanwhile would not know of this main index: it goes first.
        if (this.#recentInTheMaking !== null) return false
        this.#mustBeReady(ready)
        await this.#useMain(ready, made)
        this.#renewRecent(ready)
        return true
      })
      if (!used) await useMain(made)
    }
    const renewal = this.#makeMain(ready, mostNiceness).then(useMain)
    this.#mainInTheMaking = renewal.finally(() => {
      ready.tiers.abandon('main')
      this.#mainInTheMaking = null
    })
    this.#mainInTheMaking.catch((err: unknown) => this.#failed('search-main-failed', err))
  }

  #mustBeReady(ready: Ready): void {
    if (this.#ready !== ready) throw new Error('the search indexes were taken up anew meanwhile')
  }

  #failed(event: string, err: unknown): void {
    if (!this.#stop.signal.aborted) this.#parts.logger.error({ err, event })
  }

  async #makeRecent(ready: Ready): Promise<MadeIndex> {
    const pages = ready.tiers.beginRecent()
    if (pages.size === 0) return { pages, entries: [] }
    return this.#make('recent', pages, { ...ready, niceness: someNiceness })
  }

  #makeMain(ready: Ready, niceness: number): Promise<MadeIndex> {
    return this.#make('main', ready.tiers.beginMain(), { ...ready, niceness })
  }

  #make(
    tier: SearchTier,
    digests: ReadonlyMap<string, string>,
    { bundles, basis, niceness }: Ready & { niceness: number },
  ): Promise<MadeIndex> {
    const { dataDir } = this.#parts
    const order = { tier, pages: this.#pages.describe(digests), niceness }
    return makeAside(order, { dataDir, bundles, basis, stop: this.#stop.signal })
  }

  async #useRecent(ready: Ready, { pages, entries }: MadeIndex): Promise<void> {
    ready.tiers.holdRecent(pages)
    await this.#use('recent', ready, entries)
  }

  async #useMain(ready: Ready, { pages, entries }: MadeIndex): Promise<void> {
    ready.tiers.holdMain(pages)
    await this.#use('main', ready, entries)
    this.#parts.logger.info({ event: 'search-main-renewed', pages: pages.size })
  }

  async #use(tier: 'recent' | 'main', ready: Ready, entries: Entries): Promise<void> {
    this.#made = this.#parts.now().toString(36)
    const fresh = await this.#fresh.entriesOf(ready.tiers.held('fresh'))
    await this.#show(ready, entries.length === 0 ? { fresh } : { [tier]: entries, fresh })
    const inUse = entryHash(this.#parts.store, tier)
    if (inUse !== null) await ready.basis.keepOnly(tier, inUse)
  }

  async #show({ tiers, bundles }: Ready, indexes: Partial<Record<SearchTier, Entries>>): Promise<void> {
    const body = Buffer.from(JSON.stringify(tiers.state(this.#made)))
    const contentType = contentTypeOf(searchStateAddress)
    const meta = { status: 200, contentType, caching: 'page', scriptHashes: [] as string[] } as const
    const state = await this.#parts.store.putFile(body, meta)
    await this.#parts.reached('search-stored')
    const changed = await bundles.commit(indexes, state)
    await this.#parts.reached('search-committed')
    this.#parts.committed(changed)
  }
}

async function basisInUse(tier: SearchTier, store: LiveStore, basis: SearchBasis): Promise<Basis | null> {
  const hash = entryHash(store, tier)
  if (hash !== null) return basis.read(tier, hash)
  return tier === 'main' ? null : new Map()
}

function digestsOf(basis: Basis): Map<string, string> {
  return new Map([...basis].map(([path, { digest }]) => [path, digest]))
}
