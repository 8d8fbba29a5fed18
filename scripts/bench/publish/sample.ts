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
  return {
    answered: answeredAt - begin,
    visible: visibleAt - begin,
    dependents: dependentsAt === null ? null : dependentsAt - begin,
    outbox: since(begin, [...times.values()]),
  }
}

/**
 * Sends saves of one document each at the same moment. So many readers would slow down what is measured:
 * « visible » is the moment of the outbox here, and every page is looked at once when all is done.
 */
export async function sampleBurst(database: Client, burst: readonly Watched[]): Promise<Sample[]> {
  const begin = performance.now()
  const answered = await Promise.all(burst.map(({ save }) => save().then(() => performance.now() - begin)))
  const times = await outboxTimes(
    database,
    burst.flatMap(({ ids }) => ids),
  )
  for (const { visible } of burst) await visible()
  return burst.flatMap(({ ids }, index) => {
    const outbox = since(
      begin,
      ids.flatMap((id) => times.get(id) ?? []),
    )
    return { answered: answered[index] ?? Number.NaN, visible: outbox.live, dependents: null, outbox }
  })
}

/** The last moments of some rows, counted from `begin` of this process. */
function since(begin: number, rows: readonly OutboxTimes[]): OutboxTimes {
  const last = (stage: keyof OutboxTimes) => Math.max(...rows.map((row) => row[stage])) - performance.timeOrigin - begin
  return {
    queued: last('queued'),
    claimed: last('claimed'),
    live: last('live'),
    complete: last('complete'),
    searchable: last('searchable'),
  }
}
