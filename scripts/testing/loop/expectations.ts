import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { type Loop, origin } from './loop.ts'
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

/** Resolves when every save has come to its end, the last dependent page and the search included. */
export async function untilSettled(loop: Loop): Promise<void> {
  const state = async () => JSON.stringify(await loop.outbox())
  await until(async () => {
    const { queued, claimed, following } = await loop.outbox()
    return queued + claimed + following === 0
  }, state)
}

/**
 * What must hold after any history: each save ended live or failed with its reason; a document whose last
 * save is live is shown as it was saved, any other as it was before; and the site is the site of what is shown.
 */
export async function expectWhole(loop: Loop, why?: string): Promise<void> {
  const { rows: unended } = await loop.pool.query(
    `select collection, document_id, state, reason from publication.outbox
     where not (state = 'live' and live_at is not null) and not (state = 'failed' and reason <> '')`,
  )
  expect(unended, why).toEqual([])
  const { rows: contradictions } = await loop.pool.query(
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
  const { build, dataDir } = loop.place
  expect(await siteOnDisk(dataDir, build), why).toEqual(await siteOfLive(loop.pool, { build, origin }))
}
