import { addressAt, isRouted } from './address-of.ts'

/** What the book must know of a document: where it lives, where it lived, whether it still does. */
export interface Resident {
  readonly id: string
  readonly collection: string
  readonly state: 'published' | 'removed'
  /** Its place in its collection (`placeOf`). */
  readonly slug: string | null
  readonly formerSlugs: readonly string[]
}

/** What an address answers: the page of a document, the way to where it moved, or « gone ». */
export type Answer = { kind: 'page'; id: string } | { kind: 'redirect'; location: string } | { kind: 'gone' }

type Claim = { rank: 'owner' | 'former' | 'removed'; resident: Resident }
const strength = { owner: 2, former: 1, removed: 0 } as const

/**
 * Every address that a document has or had. A page wins over a redirect and a redirect over « gone »,
 * so an address that another document takes over simply becomes its page; redirects always lead to
 * the present address, so they never form chains.
 */
export class AddressBook {
  readonly #claims = new Map<string, Map<string, Claim>>()
  readonly #residents = new Map<string, Resident>()

  /** Takes in the new state of documents and tells every address whose answer may have changed. */
  update(residents: Iterable<Resident>): Set<string> {
    const touched = new Set<string>()
    for (const resident of residents) {
      this.#leave(resident.id, touched)
      this.#residents.set(resident.id, resident)
      for (const [address, rank] of claimsOf(resident)) this.#enter(address, { rank, resident }, touched)
    }
    return touched
  }

  /** Takes documents out as though they had never been, and tells every address whose answer may have changed. */
  forget(ids: Iterable<string>): Set<string> {
    const touched = new Set<string>()
    for (const id of ids) this.#leave(id, touched)
    return touched
  }

  /** The answer of an address, or `null` where no document ever was. */
  answer(address: string): Answer | null {
    const claims = [...(this.#claims.get(address)?.values() ?? [])]
    const [best] = claims.sort(
      (a, b) => strength[b.rank] - strength[a.rank] || (a.resident.id < b.resident.id ? -1 : 1),
    )
    if (best === undefined) return null
    if (best.rank === 'owner') return { kind: 'page', id: best.resident.id }
    return best.rank === 'former' ? { kind: 'redirect', location: presentAddress(best.resident) } : { kind: 'gone' }
  }

  addresses(): IterableIterator<string> {
    return this.#claims.keys()
  }

  #leave(id: string, touched: Set<string>): void {
    const before = this.#residents.get(id)
    if (before === undefined) return
    for (const [address] of claimsOf(before)) this.#withdraw(address, id, touched)
    this.#residents.delete(id)
  }

  #enter(address: string, claim: Claim, touched: Set<string>): void {
    const claims = this.#claims.get(address) ?? new Map<string, Claim>()
    this.#claims.set(address, claims.set(claim.resident.id, claim))
    touched.add(address)
  }

  #withdraw(address: string, id: string, touched: Set<string>): void {
    const claims = this.#claims.get(address)
    claims?.delete(id)
    if (claims?.size === 0) this.#claims.delete(address)
    touched.add(address)
  }
}

function presentAddress({ collection, slug }: Resident): string {
  if (!isRouted(collection) || slug === null) throw new RangeError(`a ${collection} has no address`)
  return addressAt(collection, slug)
}

function claimsOf({ collection, state, slug, formerSlugs }: Resident): [string, Claim['rank']][] {
  if (!isRouted(collection) || slug === null) return []
  const removed = state === 'removed'
  const former = formerSlugs.filter((old) => old !== slug)
  return [
    [addressAt(collection, slug), removed ? 'removed' : 'owner'],
    ...former.map((old): [string, Claim['rank']] => [addressAt(collection, old), removed ? 'removed' : 'former']),
  ]
}
