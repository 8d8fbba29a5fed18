import { PublisherLife, type PublisherPlace } from './publisher.ts'

type LifeOptions = ConstructorParameters<typeof PublisherLife>[1]

/** A publisher that is started again whenever it ends, as the supervisor does it. */
export class KeptPublisher {
  readonly #place: PublisherPlace
  #options: LifeOptions
  #life: PublisherLife
  #stopped = false
  #running: Promise<void>
  /** How often it was started. */
  lives = 1
  /** The ends that it came to, without those of `stop`. */
  readonly ends: string[] = []

  constructor(place: PublisherPlace, options: LifeOptions = {}) {
    this.#place = place
    this.#options = options
    this.#life = new PublisherLife(place, options)
    this.#running = this.#keep()
  }

  get life(): PublisherLife {
    return this.#life
  }

  /** Kills this life; the next one runs with other options. */
  async restart(options: LifeOptions): Promise<void> {
    this.#options = options
    const killed = this.#life
    await killed.kill()
    while (this.#life === killed) await new Promise(setImmediate)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#life.process.end('SIGTERM')
    await this.#running
  }

  async #keep(): Promise<void> {
    for (;;) {
      const how = await this.#life.process.ended
      if (this.#stopped) return
      this.ends.push(how)
      this.lives += 1
      this.#life = new PublisherLife(this.#place, this.#options)
    }
  }
}
