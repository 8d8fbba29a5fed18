import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import type { RandomEdits } from '../equality/random-edits.ts'
import { pickFrom, type Random } from '../equality/seeded-random.ts'
import { unreadable } from './edits.ts'
import type { KeptPublisher } from './kept-publisher.ts'
import type { Change, Loop } from './loop.ts'
import { milestones } from './publisher.ts'

const largestBurst = 6

/**
 * Authors who save at random, and a fate that kills the publisher between and within. Everything follows
 * from the seed but the moments at which processes get to run.
 */
export class RandomHistory {
  readonly #loop: Loop
  readonly #publisher: KeptPublisher
  readonly #random: Random
  readonly #editors: RandomEdits
  /** Documents whose last save no page can show. */
  readonly #broken = new Map<string, PublishedDocument>()
  readonly steps: string[] = []

  constructor(parts: { loop: Loop; publisher: KeptPublisher; random: Random; editors: RandomEdits }) {
    this.#loop = parts.loop
    this.#publisher = parts.publisher
    this.#random = parts.random
    this.#editors = parts.editors
  }

  /** Makes about so many edits. */
  async run(edits: number): Promise<void> {
    for (let done = 0; done < edits; ) {
      const fate = this.#random(12)
      if (fate === 0) await this.#killNow()
      else if (fate === 1) this.#killLater()
      const count = 1 + this.#random(largestBurst)
      const changes = Array.from({ length: count }, () => this.#edit())
      done += count
      const together = this.#random(3) === 0
      const author = `auteur ${this.#random(3)}`
      this.steps.push(together ? `a release of ${count}` : `${count} saves`)
      if (together) await this.#loop.save(latest(changes), author)
      else for (const change of changes) await this.#loop.save([change], author)
    }
  }

  /** Documents whose last save cannot be shown now. */
  get broken(): string[] {
    return [...this.#broken.keys()]
  }

  /** Saves what no page could show once more, as it should have been. */
  async mend(): Promise<void> {
    for (const document of this.#broken.values()) await this.#loop.put(document, 'relecteur')
    this.#broken.clear()
  }

  #edit(): Change {
    const { stored, what } = this.#editors.next()
    this.steps.push(what)
    this.#broken.delete(stored.id)
    if (stored.data === null) return { kind: 'remove', document: stored }
    if (stored.data.collection !== 'articles' || this.#random(6) > 0) return { kind: 'put', document: stored.data }
    this.steps.push(`… with a formula that cannot be shown`)
    this.#broken.set(stored.id, stored.data)
    return { kind: 'put', document: unreadable(stored.data) }
  }

  async #killNow(): Promise<void> {
    this.steps.push('kill')
    await this.#publisher.restart({ version: this.#version() })
  }

  /** The next time that the publisher comes to some milestone, it dies there. */
  #killLater(): void {
    const milestone = pickFrom(milestones, this.#random) ?? 'claimed'
    this.steps.push(`kill at ${milestone}`)
    const { life } = this.#publisher
    life.hold(milestone).then(
      () => life.kill(),
      // It died before, in another way.
      () => undefined,
    )
  }

  /** Now and then a deploy: another version of the site renders everything anew. */
  #version(): string {
    return this.#random(3) === 0 ? `b${this.#random(1000)}` : 'a'
  }
}

/** Of several changes of one document in one transaction, the last is all that anybody sees. */
function latest(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [change.document.id, change])).values()]
}
