/** Pages of one change beyond this number are « the whole site »: they wait behind those of smaller changes. */
const mostOfAnEdit = 300

/** Something that is complete once all of its pages were dealt with. */
interface Ticket<T> {
  readonly cause: T
  remaining: number
}

/**
 * Pages that show something old and wait to be rendered again. The few of an ordinary change come first,
 * in the order in which they were asked for; those of a change that touches the whole site come behind,
 * the most read first. A page that several changes touch is rendered once for all of them.
 */
export class PendingPages<T> {
  readonly #tickets = new Map<string, Ticket<T>[]>()
  readonly #near = new Set<string>()
  /** The most read last, so that the next one is cheap to take. */
  #wide: string[] = []
  readonly #readsOf: (path: string) => number

  /** @param readsOf how often readers ask for a page */
  constructor(readsOf: (path: string) => number) {
    this.#readsOf = readsOf
  }

  get size(): number {
    return this.#tickets.size
  }

  /** Adds the pages of one change; gives the change back at once when it has none. */
  add(pages: ReadonlySet<string>, cause: T): T[] {
    if (pages.size === 0) return [cause]
    const ticket = { cause, remaining: pages.size }
    const isWide = pages.size > mostOfAnEdit
    const wide = new Set<string>()
    for (const page of pages) {
      const tickets = this.#tickets.get(page)
      if (tickets !== undefined) tickets.push(ticket)
      else this.#tickets.set(page, [ticket])
      if (!isWide) this.#near.add(page)
      else if (tickets === undefined) wide.add(page)
    }
    if (wide.size > 0) {
      const reads = new Map([...this.#wide, ...wide].map((page) => [page, this.#readsOf(page)]))
      const order = ([a, readsOfA]: [string, number], [b, readsOfB]: [string, number]) =>
        readsOfA - readsOfB || (a < b ? 1 : -1)
      this.#wide = [...reads].sort(order).map(([page]) => page)
    }
    return []
  }

  /** The pages to render next, so many at most; they stay pending until they are `done`. */
  next(count: number): string[] {
    const pages: string[] = []
    for (const page of this.#near) {
      if (pages.length === count) return pages
      pages.push(page)
    }
    for (let at = this.#wide.length - 1; at >= 0 && pages.length < count; at -= 1) {
      const page = this.#wide[at]
      if (page === undefined || this.#near.has(page)) continue
      if (this.#tickets.has(page)) pages.push(page)
      else this.#wide.splice(at, 1)
    }
    return pages
  }

  /** The changes for which a page waits. */
  causesOf(page: string): T[] {
    return (this.#tickets.get(page) ?? []).map(({ cause }) => cause)
  }

  /** Says that a page is as it should be; gives the changes that are complete with it. */
  done(page: string): T[] {
    this.#near.delete(page)
    const tickets = this.#tickets.get(page) ?? []
    this.#tickets.delete(page)
    return tickets.flatMap((ticket) => {
      ticket.remaining -= 1
      return ticket.remaining === 0 ? [ticket.cause] : []
    })
  }
}
