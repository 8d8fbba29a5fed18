import type { ManifestEntry } from '@mecaformation/contracts/live/manifest'
import { PendingPages } from '@mecaformation/domain/publication/pending-pages'
import type { Change } from '../src/data/snapshot.ts'
import { inLanes, lanes } from './in-lanes.ts'
import type { PageFault } from './ledger.ts'
import type { LiveStore } from './live-store.ts'
import type { ReachMilestone } from './milestones.ts'
import type { StoredDocuments } from './outbox.ts'
import { PageDependencies } from './page-dependencies.ts'
import { type WrittenPage, writePage } from './page-writer.ts'
import { type Completed, type Outcome, type Publication, unreadableReason } from './publication.ts'
import type { RenderedPage, SiteApp } from './site-app.ts'
import { type AppliedChange, SiteContent } from './site-content.ts'

interface Parts {
  app: SiteApp
  store: LiveStore
  fixedRoutes: readonly string[]
  /** How often readers ask for a page. */
  readsOf: (path: string) => number
  reached: ReachMilestone
}

/**
 * Turns changes of documents into changes of the live site. A document's own addresses become visible
 * first, in one commit; the pages that show something of it follow. Several documents of one publication
 * become visible with all that depends on them, in one commit. Calls must not overlap.
 */
export class SitePublisher {
  readonly #parts: Parts
  readonly #content: SiteContent
  readonly #dependencies = new PageDependencies()
  readonly #pending: PendingPages<Completed>
  /** Pages shown by an earlier process: what they read is not known before they are rendered again. */
  readonly #unknown = new Set<string>()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#content = new SiteContent(parts)
    this.#pending = new PendingPages(parts.readsOf)
  }

  /** How many pages show something old. */
  get pendingPages(): number {
    return this.#pending.size
  }

  /**
   * Goes on from a site that this version rendered: every page is looked at again, in the background.
   *
   * @param pages      the paths of the site that are pages, redirects or « gone », as an earlier leader left them
   * @param unfinished publications that are complete when all of that is done
   */
  resume(
    shown: StoredDocuments,
    { pages, unfinished }: { pages: Iterable<string>; unfinished: readonly number[] },
  ): void {
    this.#content.load(shown)
    for (const path of [...this.#content.paths(), ...pages]) this.#unknown.add(path)
    this.#pending.add(this.#unknown, { sequences: unfinished, faults: [] })
  }

  /**
   * Renders all of the site aside and shows it at one moment, together with the publications that wait.
   *
   * @param beside   entries to show beside the pages: assets, search
   * @param lastGood the site as it was, for pages that fail now
   */
  async renderAll(
    shown: StoredDocuments,
    {
      waiting,
      beside,
      lastGood,
    }: {
      waiting: readonly Publication[]
      beside: ReadonlyMap<string, ManifestEntry>
      lastGood: ReadonlyMap<string, ManifestEntry>
    },
  ): Promise<{ outcomes: Map<Publication, Outcome>; failures: PageFault[] }> {
    this.#content.load(shown)
    const { entries, outcomes, applied } = await this.#tryTogether(waiting, () => this.#content.paths())
    const failures: PageFault[] = []
    const site = new Map(beside)
    for (const [path, entry] of entries) {
      if (entry === null) continue
      if (entry.kind === 'failed') {
        failures.push({ path, reason: entry.reason })
        const last = lastGood.get(path)
        if (last !== undefined) site.set(path, last)
      } else site.set(path, entry.kind === 'written' ? entry.entry : entry)
    }
    await this.#parts.store.checkpoint(site)
    await this.#parts.reached('swapped')
    for (const [publication, { touched }] of applied) {
      if (outcomes.has(publication)) continue
      const { sequences } = publication
      const completed = [{ sequences, faults: [] }]
      const addresses = this.#pagesAmong(touched)
      outcomes.set(publication, { kind: 'live', addresses, pages: addresses.length, changed: new Set(), completed })
    }
    return { outcomes, failures }
  }

  /**
   * Shows at one moment what waited when the site was resumed. An earlier leader may have shown any of it
   * and died before it said so: a page rendered without it would go back behind what readers saw.
   */
  async catchUp(
    waiting: readonly Publication[],
  ): Promise<{ outcomes: Map<Publication, Outcome>; completed: Completed[] }> {
    const hasRelease = waiting.some(({ documents }) => documents.length > 1)
    const { entries, outcomes, applied } = await this.#tryTogether(waiting, (changes) => {
      const own = changes.reduce((paths, { touched }) => paths.union(touched), new Set<string>())
      if (!hasRelease) return own
      return changes.reduce((paths, { derived }) => paths.union(derived), own.union(this.#unknown))
    })
    await this.#parts.reached('rendered')
    const changed = await this.#show(entries)
    await this.#parts.reached('swapped')
    const completed = [...entries].flatMap(([path, entry]) => this.#dealtWith(path, entry))
    for (const [publication, { touched, derived }] of applied) {
      if (outcomes.has(publication)) continue
      const addresses = this.#pagesAmong(touched)
      // What the documents made beside their own pages was not among the pages of the earlier process.
      const made = derived.difference(entries)
      const later = this.#followLater(made, { sequences: publication.sequences, faults: [] })
      outcomes.set(publication, { kind: 'live', addresses, pages: addresses.length, changed, completed: later })
    }
    return { outcomes, completed }
  }

  /** Makes a publication visible, or leaves everything as it was and says why. */
  async publish(publication: Publication): Promise<Outcome> {
    const refusal = unreadableReason(publication)
    if (refusal !== null) return { kind: 'failed', reason: refusal }
    const { sequences, documents } = publication
    const change = this.#content.apply(documents)
    const { touched, dirty, derived } = change
    const written = new Map<string, WrittenPage | ManifestEntry | null>()
    await inLanes([...touched], async (path) => void written.set(path, await this.#wanted(path)))
    for (const entry of written.values()) {
      if (entry?.kind !== 'failed') continue
      change.undo()
      return { kind: 'failed', reason: entry.reason }
    }
    const dependents = this.#dependencies.pagesReading(dirty).union(derived).difference(touched)
    const isRelease = documents.length > 1
    const faults: PageFault[] = []
    if (isRelease) {
      // Of pages that nobody rendered yet, any may show something of it.
      await inLanes([...dependents.union(this.#unknown).difference(touched)], async (path) => {
        const entry = await this.#wanted(path)
        if (entry?.kind === 'failed') faults.push({ path, reason: entry.reason })
        else written.set(path, entry)
      })
    }
    await this.#parts.reached('rendered')
    const changed = await this.#show(written)
    await this.#parts.reached('swapped')
    const addresses = [...this.#pagesAmong(touched), ...dependents]
    const completed = [...written.keys()].flatMap((path) => this.#pending.done(path))
    completed.push(...this.#followLater(isRelease ? new Set() : dependents, { sequences, faults }))
    return { kind: 'live', addresses, pages: addresses.length, changed, completed }
  }

  /**
   * Brings pending pages up to date, as many as fit into a slice of time, and shows them together. A page
   * that fails keeps its last good version.
   */
  async followPages(isOver: () => boolean): Promise<{ changed: Set<string>; completed: Completed[] }> {
    const written = new Map<string, WrittenPage | ManifestEntry | null>()
    const completed: Completed[] = []
    for (let paths = this.#pending.next(lanes); paths.length > 0; paths = this.#pending.next(lanes)) {
      await inLanes(paths, async (path) => void written.set(path, await this.#wanted(path)))
      for (const path of paths) completed.push(...this.#dealtWith(path, written.get(path) ?? null))
      if (isOver()) break
    }
    const changed = await this.#show(written)
    await this.#parts.reached('dependents-swapped')
    return { changed, completed }
  }

  /** Renders a path as it would be with other documents; the site stays as it is. */
  async tryOn(changes: readonly Change[], path: string): Promise<RenderedPage> {
    return this.#content.withDrafts(changes, () => this.#parts.app.render(path))
  }

  /**
   * Applies publications one by one and renders paths with all of them. One that cannot be shown is taken
   * back and has its outcome; pages that met it are rendered again.
   */
  async #tryTogether(waiting: readonly Publication[], pathsOf: (changes: AppliedChange[]) => Iterable<string>) {
    const outcomes = new Map<Publication, Outcome>()
    const applied = new Map<Publication, AppliedChange>()
    for (const publication of waiting) {
      const refusal = unreadableReason(publication)
      if (refusal !== null) outcomes.set(publication, { kind: 'failed', reason: refusal })
      else applied.set(publication, this.#content.apply(publication.documents))
    }
    const entries = new Map<string, WrittenPage | ManifestEntry | null>()
    const look = (paths: Iterable<string>) =>
      inLanes([...paths], async (path) => {
        const entry = await this.#wanted(path)
        entries.set(path, entry)
        if (entry?.kind === 'written') this.#dependencies.record(path, entry.keys)
      })
    await look(pathsOf([...applied.values()]))
    // The last first: what one publication changed, another may have changed again.
    for (const [publication, change] of [...applied].reverse()) {
      const fault = [...change.touched].map((path) => entries.get(path)).find((entry) => entry?.kind === 'failed')
      if (fault?.kind !== 'failed') continue
      const before = this.#parts.app.derivedPaths()
      change.undo()
      outcomes.set(publication, { kind: 'failed', reason: fault.reason })
      // Beside publications that stay, taking this one back may make other paths than applying it had unmade.
      const derived = before.symmetricDifference(this.#parts.app.derivedPaths()).union(change.derived)
      await look(new Set([...change.touched, ...derived, ...this.#dependencies.pagesReading(change.dirty)]))
    }
    return { entries, outcomes, applied }
  }

  /** Notes that a pending path was looked at; gives the publications that are complete with it. */
  #dealtWith(path: string, entry: WrittenPage | ManifestEntry | null): Completed[] {
    if (entry?.kind === 'failed') {
      for (const { faults } of this.#pending.causesOf(path)) faults.push({ path, reason: entry.reason })
    }
    return this.#pending.done(path)
  }

  #followLater(dependents: ReadonlySet<string>, completed: Completed): Completed[] {
    if (this.#unknown.size === 0) return this.#pending.add(dependents, completed)
    // Any page that nobody rendered yet may depend on the change: it is complete behind the last of them.
    this.#pending.add(dependents, { sequences: [], faults: [] })
    return this.#pending.add(dependents.union(this.#unknown), completed)
  }

  /** What a path should be now, its page rendered and stored. */
  async #wanted(path: string): Promise<WrittenPage | ManifestEntry | null> {
    this.#unknown.delete(path)
    const answer = this.#content.answer(path)
    if (answer?.kind === 'page') return writePage(path, this.#parts)
    return answer
  }

  /** Shows entries at one moment and gives the paths that really changed. */
  async #show(written: ReadonlyMap<string, WrittenPage | ManifestEntry | null>): Promise<Set<string>> {
    const changes = new Map<string, ManifestEntry | null>()
    for (const [path, entry] of written) {
      if (entry?.kind === 'failed') continue
      changes.set(path, entry?.kind === 'written' ? entry.entry : entry)
      if (entry?.kind === 'written') this.#dependencies.record(path, entry.keys)
      else this.#dependencies.forget(path)
    }
    return this.#parts.store.commit(changes)
  }

  #pagesAmong(addresses: ReadonlySet<string>): string[] {
    return [...addresses].filter((address) => this.#content.answer(address)?.kind === 'page')
  }
}
