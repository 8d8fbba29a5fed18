/**
 * Random histories, with a publisher that is killed at random in between: at the end the site equals a
 * full static build of what is shown, and once the faulty documents are mended, of all that was saved.
 * `SEED` repeats one run, `SEEDS` makes many, from `FIRST_SEED` on, `EDITS` makes them long.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildStaticSite } from '../equality/built-site.ts'
import { RandomEdits } from '../equality/random-edits.ts'
import { seededRandom } from '../equality/seeded-random.ts'
import { expectWhole, untilSettled } from './expectations.ts'
import { KeptPublisher } from './kept-publisher.ts'
import { type Ground, Loop, origin, prepareGround } from './loop.ts'
import { RandomHistory } from './model.ts'
import { filesBelow, hashOf, siteOnDisk, storedIn } from './whole-site.ts'

const edits = Number(process.env.EDITS ?? 40)
const count = Number(process.env.SEEDS ?? 3)
const first = Number(process.env.FIRST_SEED ?? Date.now() % 1_000_000)
const seeds =
  process.env.SEED === undefined ? Array.from({ length: count }, (_, n) => first + n) : [Number(process.env.SEED)]

let ground: Ground
beforeAll(async () => {
  ground = await prepareGround()
})
afterAll(() => ground.close())

test.each(seeds)('SEED=%d', { timeout: 240_000 }, async (seed) => {
  const random = seededRandom(seed)
  const published = new Set(ground.documents.filter(() => random(2) === 0).map(({ id }) => id))
  const editors = new RandomEdits({ texts: ground.documents, published, random })
  const loop = await Loop.open(ground)
  await loop.save(editors.published.map((document) => ({ kind: 'put', document })))
  const publisher = new KeptPublisher(loop.place)
  const history = new RandomHistory({ loop, publisher, random, editors })
  try {
    await history.run(edits)
    await untilSettled(loop)
    await expectWhole(loop)
    await expectFailedOnlyForFaults(loop, history.broken)
    await expectFullBuild(loop)

    await history.mend()
    await untilSettled(loop)
    expect((await loop.outbox()).failed).toBe(0)
    expect(await storedIn(loop.pool, 'live')).toEqual(await storedIn(loop.pool, 'documents'))
    await expectWhole(loop)
  } catch (error) {
    throw new Error(`SEED=${seed} EDITS=${edits} repeats this history: ${history.steps.join(', ')}`, { cause: error })
  } finally {
    await publisher.stop()
    await loop.close()
  }
})

/** What failed has a document beside it that cannot be shown; and what cannot be shown failed. */
async function expectFailedOnlyForFaults(loop: Loop, broken: string[]): Promise<void> {
  const { rows } = await loop.pool.query<{ id: string; state: string; reason: string | null }>(
    `select distinct on (collection, document_id) document_id as id, state, reason
     from publication.outbox order by collection, document_id, sequence desc`,
  )
  const failed = rows.filter(({ state }) => state === 'failed')
  expect(failed.filter(({ reason }) => !reason?.includes('\\frac{1'))).toEqual([])
  expect(failed.map(({ id }) => id).sort()).toEqual(expect.arrayContaining(broken.sort()))
}

async function expectFullBuild(loop: Loop): Promise<void> {
  const outDir = join(loop.place.dataDir, 'static')
  const shown = await storedIn(loop.pool, 'live')
  await buildStaticSite({ outDir, origin, documents: shown.flatMap(({ data }) => data ?? []) })
  const assets = await filesBelow(join(ground.build, 'client'))
  const built: Record<string, string> = {}
  for (const [path, file] of await filesBelow(outDir)) {
    if (!assets.has(path)) built[path.replace(/\/index\.html$/, '/')] = hashOf(await readFile(file))
  }
  const live = await siteOnDisk(loop.place.dataDir, ground.build)
  const pages = Object.fromEntries(Object.entries(live).filter(([, what]) => what !== 'gone' && !what.startsWith('->')))
  expect(pages).toEqual(built)
}
