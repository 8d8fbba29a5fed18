/** The leadership was taken over, or may have been. */
export class LeadershipLost extends Error {}

/**
 * How long a leader may still write, by a clock of its own that neither a pause of the process nor a
 * change of the date holds up or sets back. Whoever writes what no fence guards asks first: a process
 * that was stopped, and wakes after another took over, learns it here before the database can tell.
 */
export class Lease {
  readonly #milliseconds: number
  readonly #now: () => number
  #until: number

  /** @param askedAt when the lease was asked for; it was granted later, so it lasts at least as long as told */
  constructor({ seconds, askedAt, now }: { seconds: number; askedAt: number; now: () => number }) {
    this.#milliseconds = seconds * 1000
    this.#now = now
    this.#until = askedAt + this.#milliseconds
  }

  /** Notes that the lease was prolonged when this was asked for at `askedAt`. */
  renewed(askedAt: number): void {
    this.#until = askedAt + this.#milliseconds
  }

  /** Throws `LeadershipLost` when the lease is over. */
  confirm(): void {
    const late = this.#now() - this.#until
    if (late >= 0) throw new LeadershipLost(`the lease ended ${Math.round(late)} ms ago`)
  }
}
