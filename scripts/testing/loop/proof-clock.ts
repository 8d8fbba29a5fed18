import { expect } from 'vitest'
import { articlesOf, titled } from './edits.ts'
import { expectWhole, untilSettled } from './expectations.ts'
import { type Ground, Loop } from './loop.ts'
import { PublisherLife } from './publisher.ts'

/**
 * The clock of the database jumps, a day to and fro, as far as its rows can tell: the lease of a leader at
 * work seems long over, or to run for another day; rows seem claimed tomorrow. Nothing is published twice
 * or late, and a killed leader is replaced however long its lease still runs.
 */
export async function proveClockJumpsDoNothing(ground: Ground): Promise<void> {
  const loop = await Loop.open(ground)
  const [first] = articlesOf(ground.documents)
  const jump = (days: number) =>
    loop.pool.query(
      `with moved as (update publication.leader set leased_until = leased_until + make_interval(days => $1))
       update publication.outbox set claimed_at = claimed_at + make_interval(days => $1),
         queued_at = queued_at + make_interval(days => $1), live_at = live_at + make_interval(days => $1)`,
      [days],
    )
  await loop.save(ground.documents.map((document) => ({ kind: 'put', document })))
  let life = new PublisherLife(loop.place)
  try {
    await untilSettled(loop)
    for (const days of [-1, 2, -1]) {
      const held = life.hold('claimed')
      await loop.put(titled(first, `L’horloge saute de ${days} jours`))
      await held
      await jump(days)
      life.release()
      await untilSettled(loop)
      await expectWhole(loop, `clock ${days}`)
    }
    await jump(1)
    await life.kill()
    await loop.put(titled(first, 'Avec un bail qui court jusqu’à demain'))
    life = new PublisherLife(loop.place)
    await untilSettled(loop)
    await expectWhole(loop, 'lease until tomorrow')
    const { rows } = await loop.pool.query('select max(attempts) as most from publication.outbox')
    expect(rows).toEqual([{ most: 1 }])
  } finally {
    await life.kill()
    await loop.close()
  }
}
