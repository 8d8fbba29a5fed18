import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import { expect } from 'vitest'
import { type Loop, origin, outboxOf } from './loop.ts'
import type { PublisherPlace } from './publisher.ts'
import { siteOfLive, siteOnDisk } from './whole-site.ts'

/** Generous, for machines that do other things as well; whoever waits goes on at once. */
const patience = 90_000

/** Resolves when `isSo` holds; rejects with what `describe` says of the state when it never does. */
export async function until(isSo: () => Promise<boolean>, describe: () => Promise<string> | string): Promise<void> {
  const deadline = performance.now() + patience
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`waited in vain: ${await describe()}`)
    await wait(20)
  }
}

/** A site whose history is looked at. */
interface Seen {
  pool: Pool
  place: PublisherPlace
  /** The public address, which pages print. */
  origin: string
}

/** Resolves when every save has come to its end, the last dependent page and the search included. */
export async function untilSettled({ pool }: Pick<Loop, 'pool'>): Promise<void> {
  const state = async () => JSON.stringify(await outboxOf(pool))
  await until(async () => {
    const { queued, claimed, following } = await outboxOf(pool)
    return queued + claimed + following === 0
  }, state)
}

/** Waits for a site that was shaken from outside, whose database may still be away, then looks at all of it. */
export async function expectSettledAndWhole(seen: Seen): Promise<void> {
  const isBack = () =>
    outboxOf(seen.pool).then(
      () => true,
      () => false,
    )
  await until(isBack, () => 'the database does not come back')
  await untilSettled(seen)
  await expectWholeOf(seen)
}

/**
 * What must hold after any history: each save ended live or failed with its reason; a document whose last
 * save is live is shown as it was saved, any other as it was before; and the site is the site of what is shown.
 */
export function expectWhole({ pool, place }: Loop, why?: string): Promise<void> {
  return expectWholeOf({ pool, place, origin }, why)
}

async function expectWholeOf({ pool, place, origin }: Seen, why?: string): Promise<void> {
  const { rows: unended } = await pool.query(
    `select collection, document_id, state, reason from publication.outbox
     where not (state = 'live' and live_at is not null) and not (state = 'failed' and reason <> '')`,
  )
  expect(unended, why).toEqual([])
  const { rows: contradictions } = await pool.query(
    `select d.collection, d.id, d.revision as wanted, l.revision as shown, o.state as last
     from publication.documents d
     left join publication.live l using (collection, id)
     join lateral (
       select state from publication.outbox o
       where o.collection = d.collection and o.document_id = d.id order by sequence desc limit 1) o on true
     where (o.state = 'live') <> coalesce(
       l.revision = d.revision and l.data is not distinct from d.data and l.slug is not distinct from d.slug
       and l.state = d.state, false)`,
  )
  expect(contradictions, why).toEqual([])
  const { build, dataDir } = place
  expect(await siteOnDisk(dataDir, build), why).toEqual(await siteOfLive(pool, { build, origin }))
}
