import { expect } from 'vitest'
import { articlesOf, titled } from './edits.ts'
import { expectWhole, untilSettled } from './expectations.ts'
import { type Ground, Loop } from './loop.ts'
import { milestones, PublisherLife } from './publisher.ts'

/**
 * One publisher after the other is killed where it hurts, at each milestone once; the next begins from
 * what the last one left. Every save that was acknowledged ends live.
 */
export async function proveKillsLoseNothing(ground: Ground): Promise<void> {
  const loop = await Loop.open(ground)
  const [first, second, third] = articlesOf(ground.documents)
  await loop.save(ground.documents.map((document) => ({ kind: 'put', document })))
  let life = new PublisherLife(loop.place)
  try {
    for (const milestone of milestones) {
      await untilSettled(loop)
      const held = life.hold(milestone)
      const release = () =>
        loop.save([second, third].map((article) => ({ kind: 'put', document: titled(article, milestone) })))
      await loop.put(titled(first, `Seul ${milestone}`))
      // A release renders its dependents itself, and with them those of the save before it, which then follow no more.
      const isOfFollowers = milestone === 'dependents-swapped' || milestone === 'completed'
      if (!isOfFollowers) await release()
      expect(await held).toBe(milestone)
      if (isOfFollowers) await release()
      expect(await life.kill()).toBe('SIGKILL')
      // Saves go on while nobody publishes.
      await loop.put(titled(first, `Après ${milestone}`))
      life = new PublisherLife(loop.place)
      await untilSettled(loop)
      await expectWhole(loop, milestone)
      expect((await loop.outbox()).failed).toBe(0)
    }
  } finally {
    await life.kill()
    await loop.close()
  }
}

/** A new version that renders everything aside is killed just before and just after it shows its site. */
export async function proveKilledDeployHeals(ground: Ground): Promise<void> {
  const loop = await Loop.open(ground)
  const [first] = articlesOf(ground.documents)
  await loop.save(ground.documents.map((document) => ({ kind: 'put', document })))
  let life = new PublisherLife(loop.place)
  try {
    await untilSettled(loop)
    await life.kill()
    await loop.put(titled(first, 'Avec la nouvelle version'))
    life = new PublisherLife(loop.place, { version: 'b', holdAt: 'swapped' })
    expect(await life.isHeld()).toBe('swapped')
    await life.kill()
    life = new PublisherLife(loop.place, { version: 'c' })
    await untilSettled(loop)
    await expectWhole(loop, 'killed deploy')
  } finally {
    await life.kill()
    await loop.close()
  }
}
