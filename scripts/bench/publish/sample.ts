import type { Client } from 'pg'
import { type OutboxTimes, outboxTimes } from './outbox-times.ts'

/** One measured publication: milliseconds since its request was sent. */
export interface Sample {
  answered: number
  visible: number
  /** The page that was named beforehand as one that shows something of the document. */
  dependents: number | null
  /** Moments of the database, on the same clock. */
  outbox: OutboxTimes
}

/** What is watched of one publication; each resolves with a moment of `performance.now`. */
export interface Watched {
  ids: readonly string[]
  save: () => Promise<unknown>
  visible: () => Promise<number>
  dependents?: (() => Promise<number>) | undefined
}

/** Sends the save and watches it until it can be searched. */
export async function sample(database: Client, { ids, save, visible, dependents }: Watched): Promise<Sample> {
  const begin = performance.now()
  const answered = save().then(() => performance.now())
  // Looked at from the first moment: a page may be served before its author reads the answer.
  const seen = visible()
  const [answeredAt, visibleAt] = await Promise.all([answered, seen])
  const dependentsAt = dependents === undefined ? null : await dependents()
  const times = await outboxTimes(database, ids)
  const last = (stage: keyof OutboxTimes) =>
    Math.max(...[...times.values()].map((row) => row[stage])) - performance.timeOrigin - begin
  return {
    answered: answeredAt - begin,
    visible: visibleAt - begin,
    dependents: dependentsAt === null ? null : dependentsAt - begin,
    outbox: {
      queued: last('queued'),
      claimed: last('claimed'),
      live: last('live'),
      complete: last('complete'),
      searchable: last('searchable'),
    },
  }
}
