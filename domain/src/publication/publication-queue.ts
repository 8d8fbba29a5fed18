/** One change that waits to be published. */
export interface WaitingChange {
  /** The document that changed. */
  readonly document: string
  /** What was saved in one transaction is published in one moment. */
  readonly transaction: string
  /** Who caused it; authors take turns. */
  readonly author: string | null
}

interface Group<C> {
  author: string | null
  readonly changes: C[]
  readonly documents: Set<string>
  readonly transactions: Set<string>
}

/**
 * Changes that wait, in groups that may only become visible together: a transaction is one group, and
 * groups that share a document are one, or half of a later save would show with an earlier one. Authors
 * take turns, so that five hundred saves of one hold up the next one by a single group.
 */
export class PublicationQueue<C extends WaitingChange> {
  /** The groups of each author, oldest first; the author whose turn it is comes first. */
  readonly #turns = new Map<string | null, Set<Group<C>>>()
  readonly #byDocument = new Map<string, Group<C>>()
  readonly #byTransaction = new Map<string, Group<C>>()

  get isEmpty(): boolean {
    return this.#turns.size === 0
  }

  /** Takes in changes, oldest first. */
  add(changes: Iterable<C>): void {
    for (const change of changes) {
      const group = this.#groupFor(change)
      group.changes.push(change)
      this.#index(group, change.document, change.transaction)
    }
  }

  /** The changes of the next group, or `null` when nothing waits. */
  take(): C[] | null {
    const [turn] = this.#turns
    if (turn === undefined) return null
    const [author, groups] = turn
    const [group] = groups
    if (group === undefined) throw new Error('an author without a group has no turn')
    this.#remove(group)
    if (groups.size > 0) {
      this.#turns.delete(author)
      this.#turns.set(author, groups)
    }
    return group.changes
  }

  #groupFor({ document, transaction, author }: C): Group<C> {
    const found = this.#byDocument.get(document)
    const other = this.#byTransaction.get(transaction)
    if (found !== undefined && other !== undefined && found !== other) return this.#merge(found, other)
    const present = found ?? other
    if (present !== undefined) return present
    const group: Group<C> = { author, changes: [], documents: new Set(), transactions: new Set() }
    const groups = this.#turns.get(author) ?? new Set()
    this.#turns.set(author, groups.add(group))
    return group
  }

  #merge(kept: Group<C>, absorbed: Group<C>): Group<C> {
    this.#remove(absorbed)
    kept.changes.push(...absorbed.changes)
    for (const document of absorbed.documents) this.#index(kept, document)
    for (const transaction of absorbed.transactions) this.#index(kept, undefined, transaction)
    return kept
  }

  #index(group: Group<C>, document?: string, transaction?: string): void {
    if (document !== undefined) this.#byDocument.set(document, group)
    if (document !== undefined) group.documents.add(document)
    if (transaction !== undefined) this.#byTransaction.set(transaction, group)
    if (transaction !== undefined) group.transactions.add(transaction)
  }

  #remove(group: Group<C>): void {
    const groups = this.#turns.get(group.author)
    groups?.delete(group)
    if (groups?.size === 0) this.#turns.delete(group.author)
    for (const document of group.documents) this.#byDocument.delete(document)
    for (const transaction of group.transactions) this.#byTransaction.delete(transaction)
  }
}
