import { expect } from 'vitest'
import { articlesOf, titled } from './edits.ts'
import { expectWhole, untilSettled } from './expectations.ts'
import { type Ground, Loop } from './loop.ts'
import { PublisherLife } from './publisher.ts'

/**
 * One author saves five hundred times over fifty documents, then another saves once: that one waits for
 * one document of the first, not for five hundred saves; and each document is published for all its saves.
 */
export async function proveBurstsAreFair(ground: Ground): Promise<void> {
  const loop = await Loop.open(ground)
  const [model, other] = articlesOf(ground.documents)
  const copies = Array.from({ length: 50 }, (_, n) => ({ ...model, id: `copie-${n}`, slug: `copie-${n}` }))
  await loop.save([...ground.documents, ...copies].map((document) => ({ kind: 'put', document })))
  const life = new PublisherLife(loop.place)
  try {
    await untilSettled(loop)
    const published = life.logged('published').length
    const held = life.hold('claimed')
    for (let round = 1; round <= 10; round += 1) {
      for (const copy of copies) await loop.put(titled(copy, `${copy.slug}, passage ${round}`), 'Alice')
    }
    await loop.put(titled(other, 'Une seule fois'), 'Bruno')
    await held
    life.release()
    await untilSettled(loop)
    const { rows } = await loop.pool.query<{ author: string; before: number; of: number }>(
      `with ends as (
         select author, document_id, max(live_at) as live_at from publication.outbox
         where author in ('Alice', 'Bruno') group by author, document_id)
       select (select count(*) from ends a where a.author = 'Alice' and a.live_at < b.live_at)::int as before,
         (select count(*) from ends a where a.author = 'Alice')::int as of
       from ends b where b.author = 'Bruno'`,
    )
    const [turn] = rows
    expect(turn?.of).toBe(50)
    expect(turn?.before).toBeLessThanOrEqual(10)
    // Fifty documents and one, whatever the number of their saves; a few were on their way already.
    expect(life.logged('published').length - published).toBeLessThanOrEqual(60)
    await expectWhole(loop, 'burst')
  } finally {
    await life.kill()
    await loop.close()
  }
}
