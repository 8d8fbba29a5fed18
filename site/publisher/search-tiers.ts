import type { SearchState, SearchTier } from '@mecaformation/contracts/search/tiers'

/** Digest of what is searched in each page, by path. */
export type Digests = ReadonlyMap<string, string>

/**
 * Which index holds which page in which wording, and so which results count. A page that is present and
 * not `behind` is found by its present words; one that left is not found.
 */
export class SearchTiers {
  readonly #present = new Map<string, string>()
  readonly #held: Record<SearchTier, Digests>
  /** What the indexes in the making will hold. */
  readonly #coming: { main: Digests | null; recent: Digests | null } = { main: null, recent: null }
  readonly #behind = new Set<string>()
  readonly #removed = new Set<string>()

  constructor(held: { main: Digests; recent: Digests }) {
    this.#held = { ...held, fresh: new Map() }
    for (const path of this.#heldPaths()) this.#examine(path)
  }

  get present(): Digests {
    return this.#present
  }

  /** Pages whose present words no index holds yet. */
  get behind(): ReadonlySet<string> {
    return this.#behind
  }

  /** How many pages the recent index answers for because the main one cannot. */
  get recentCount(): number {
    return [...this.#held.recent].filter(([path, digest]) => this.#held.main.get(path) !== digest).length
  }

  held(tier: SearchTier): Digests {
    return this.#held[tier]
  }

  /** Tells what a page says now: `null` when it is not searched, or has left. */
  note(path: string, digest: string | null): void {
    if (digest === null) this.#present.delete(path)
    else this.#present.set(path, digest)
    this.#examine(path)
  }

  /** What a recent index that is begun now must hold: all that differs from the main index, or from the one to come. */
  beginRecent(): Digests {
    const { recent, fresh } = this.#held
    const coming = new Map<string, string>()
    for (const path of new Set([...recent.keys(), ...fresh.keys(), ...this.#behind])) {
      const digest = this.#present.get(path)
      if (digest !== undefined && this.#mains().some((main) => main.get(path) !== digest)) coming.set(path, digest)
    }
    this.#coming.recent = coming
    return coming
  }

  /** What a main index that is begun now will hold. */
  beginMain(): Digests {
    this.#coming.main = new Map(this.#present)
    return this.#coming.main
  }

  /** The index begun last will not come. */
  abandon(tier: 'main' | 'recent'): void {
    this.#coming[tier] = null
  }

  holdFresh(pages: Digests): void {
    this.#held.fresh = pages
    for (const path of pages.keys()) this.#examine(path)
  }

  /** Puts the new recent index to use; the fresh one then holds only what changed since that was begun. */
  holdRecent(pages: Digests): void {
    const { recent, fresh } = this.#held
    const touched = new Set([...recent.keys(), ...fresh.keys(), ...pages.keys(), ...this.#behind])
    this.#held.recent = pages
    this.#coming.recent = null
    const newer = [...fresh].filter(([path, digest]) => {
      return this.#present.get(path) === digest && !this.#isInOlder(path, digest)
    })
    this.#held.fresh = new Map(newer)
    for (const path of touched) this.#examine(path)
  }

  /** Puts the new main index to use. Not while a recent one is in the making: it would not know of this one. */
  holdMain(pages: Digests): void {
    const touched = new Set([...this.#heldPaths(), ...pages.keys(), ...this.#present.keys()])
    this.#held.main = pages
    this.#coming.main = null
    for (const path of touched) this.#examine(path)
  }

  state(made: string): SearchState {
    const { main, recent, fresh } = this.#held
    const isNewest = (path: string) => !fresh.has(path) && !this.#removed.has(path)
    return {
      made,
      recent: [...recent]
        .filter(([path, digest]) => isNewest(path) && main.get(path) !== digest)
        .map(pathOf)
        .sort(),
      fresh: [...fresh.keys()].filter((path) => !this.#removed.has(path)).sort(),
      removed: [...this.#removed].sort(),
    }
  }

  *#heldPaths(): Generator<string> {
    for (const pages of Object.values(this.#held)) yield* pages.keys()
  }

  /** Whether the older indexes find a page by these words, now and whichever index in the making comes next. */
  #isInOlder(path: string, digest: string): boolean {
    const recents = [this.#held.recent, this.#coming.recent ?? this.#held.recent]
    return recents.every((recent) => this.#mains().every((main) => (recent.get(path) ?? main.get(path)) === digest))
  }

  #mains(): Digests[] {
    return [this.#held.main, this.#coming.main ?? this.#held.main]
  }

  #examine(path: string): void {
    const { main, recent, fresh } = this.#held
    const present = this.#present.get(path)
    const inFresh = fresh.get(path)
    const isHeld = inFresh !== undefined || recent.has(path) || main.has(path)
    const isFound =
      present !== undefined && (inFresh === undefined ? this.#isInOlder(path, present) : inFresh === present)
    set(this.#behind, path, present !== undefined && !isFound)
    set(this.#removed, path, present === undefined && isHeld)
  }
}

function set(paths: Set<string>, path: string, isIn: boolean): void {
  if (isIn) paths.add(path)
  else paths.delete(path)
}

function pathOf([path]: readonly [string, string]): string {
  return path
}
