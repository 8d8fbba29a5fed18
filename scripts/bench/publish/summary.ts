import { type Quantiles, quantilesOf } from '../quantiles.ts'
import { messages } from './messages.fr.ts'
import type { Sample } from './sample.ts'
import type { ReadersReport } from './with-readers.ts'

type Stage = keyof typeof messages.stages
export type Summary = Partial<Record<Stage, Quantiles>>

/** Since the request was sent. */
const sinceRequest: Partial<Record<Stage, (sample: Sample) => number | null>> = {
  answered: ({ answered }) => answered,
  visible: ({ visible }) => visible,
  dependents: ({ dependents }) => dependents,
  complete: ({ outbox }) => outbox.complete,
  searchable: ({ outbox }) => outbox.searchable,
}
/** From one stage to the next. */
const steps: Partial<Record<Stage, (sample: Sample) => number | null>> = {
  afterAnswer: ({ visible, answered }) => visible - answered,
  queued: ({ outbox }) => outbox.queued,
  claimed: ({ outbox }) => outbox.claimed - outbox.queued,
  live: ({ outbox }) => outbox.live - outbox.claimed,
  completed: ({ outbox }) => outbox.complete - outbox.live,
  searched: ({ outbox }) => outbox.searchable - outbox.live,
}

export function summaryOf(samples: readonly Sample[]): Summary {
  const summary: Summary = {}
  for (const [stage, read] of Object.entries({ ...sinceRequest, ...steps })) {
    const values = samples.flatMap((sample) => read(sample) ?? [])
    if (values.length > 0) summary[stage as Stage] = quantilesOf(values)
  }
  return summary
}

export function printSummary(summary: Summary, title: string, readers: ReadersReport | null): void {
  console.log(title)
  for (const stage of Object.keys(sinceRequest)) printRow(summary, stage as Stage)
  console.log(messages.whereHeading)
  for (const stage of Object.keys(steps)) printRow(summary, stage as Stage)
  if (readers !== null) {
    const { reads, milliseconds } = readers
    console.log(messages.readers(reads, milliseconds.p50.toFixed(0), milliseconds.p95.toFixed(0)))
  }
}

function printRow(summary: Summary, stage: Stage): void {
  const quantiles = summary[stage]
  if (quantiles === undefined) return
  const cells = [quantiles.p50, quantiles.p95, quantiles.max].map((value) => value.toFixed(0).padStart(7)).join('')
  console.log(`  ${messages.stages[stage].padEnd(36)} p50 p95 max ${cells}   (${quantiles.count})`)
}
