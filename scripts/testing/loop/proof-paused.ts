import { expect } from 'vitest'
import { articlesOf, titled } from './edits.ts'
import { expectWhole, until, untilSettled } from './expectations.ts'
import { exportDifferences } from './export-on-disk.ts'
import { type Ground, Loop } from './loop.ts'
import { type Milestone, PublisherLife } from './publisher.ts'
import { siteOnDisk } from './whole-site.ts'

const leaseSeconds = 2

/**
 * A leader is stopped in the middle of a publication, another takes over when its lease is over, and the
 * old one wakes: it ends by itself, and nothing that anybody sees or that is written down has changed.
 */
export async function provePausedLeaderCannotWrite(ground: Ground, milestone: Milestone): Promise<void> {
  const loop = await Loop.open(ground)
  const { dataDir, build } = loop.place
  const [first] = articlesOf(ground.documents)
  await loop.save(ground.documents.map((document) => ({ kind: 'put', document })))
  const old = new PublisherLife(loop.place, { leaseSeconds })
  let heir: PublisherLife | null = null
  try {
    await untilSettled(loop)
    const held = old.hold(milestone)
    await loop.put(titled(first, 'Écrit par l’ancien'))
    await held
    old.process.child.kill('SIGSTOP')
    // It will read this when it wakes, and go on.
    old.release()

    heir = new PublisherLife(loop.place, { leaseSeconds })
    await untilSettled(loop)
    await loop.put(titled(first, 'Écrit par le nouveau'))
    await untilSettled(loop)
    const exported = async () => (await exportDifferences(dataDir)).length === 0
    await until(exported, async () => `exported otherwise: ${await exportDifferences(dataDir)}`)
    const before = { written: await written(loop), site: await siteOnDisk(dataDir, build) }

    old.process.child.kill('SIGCONT')
    expect(await old.process.ended).toBe('SIGKILL')
    expect({ written: await written(loop), site: await siteOnDisk(dataDir, build) }).toEqual(before)
    expect(await exportDifferences(dataDir)).toEqual([])
    await expectWhole(loop, milestone)
  } finally {
    await old.kill()
    await heir?.kill()
    await loop.close()
  }
}

async function written(loop: Loop): Promise<unknown[]> {
  const { rows: outbox } = await loop.pool.query('select * from publication.outbox order by sequence')
  const { rows: live } = await loop.pool.query('select * from publication.live order by collection, id')
  return [outbox, live]
}
