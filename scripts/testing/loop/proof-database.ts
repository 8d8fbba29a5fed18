import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { type Postgres, startPostgres } from '../../postgres/start-postgres.ts'
import { migrateTemplate } from '../migrate-template.ts'
import { articlesOf, pageOf, titled } from './edits.ts'
import { expectWhole, until, untilSettled } from './expectations.ts'
import { KeptPublisher } from './kept-publisher.ts'
import { startLiveServer } from './live-server.ts'
import { type Ground, Loop } from './loop.ts'
import type { Milestone } from './publisher.ts'
import { Reader } from './reader.ts'

/** A database of one’s own, which may be killed. */
async function ownDatabase() {
  const dataDir = await mkdtemp(join(tmpdir(), 'mecaformation-own-'))
  let server = await startPostgres({ dataDir, log: () => undefined })
  const port = Number(new URL(server.adminUrl).port)
  await migrateTemplate({ ownerUrl: server.ownerUrl, runtimeUrl: server.runtimeUrl, dataDir })
  return {
    url: server.runtimeUrl,
    async kill(): Promise<void> {
      process.kill(server.process.pid, 'SIGKILL')
      await server.process.exited
    },
    stop: () => server.stop(),
    async start(): Promise<Postgres> {
      server = await startPostgres({ dataDir, log: () => undefined, port })
      return server
    },
    async close(): Promise<void> {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/**
 * The database is killed while the publisher is in the middle of its work, then stopped for a while.
 * Readers are served throughout, saves are refused rather than lost, and all heals by itself.
 *
 * @param away how long the database stays away, in milliseconds
 */
export async function proveDatabaseFaultsLoseNothing(ground: Ground, { away }: { away: number }): Promise<void> {
  const database = await ownDatabase()
  const loop = await Loop.open(ground, database.url)
  const [first] = articlesOf(ground.documents)
  await loop.save(ground.documents.map((document) => ({ kind: 'put', document })))
  const publisher = new KeptPublisher(loop.place)
  const server = await startLiveServer(loop.place.dataDir)
  const reader = new Reader(server.url)
  const shows = async (text: string) => (await reader.read(pageOf(first))).body.includes(text)
  try {
    for (const milestone of ['claimed', 'swapped', 'settled'] satisfies Milestone[]) {
      await untilSettled(loop)
      const { life } = publisher
      const held = life.hold(milestone)
      await loop.put(titled(first, `Avant la mort, ${milestone}`))
      await held
      await database.kill()
      expect(await life.process.ended).toBe('SIGKILL')
      await reader.read('/')
      await database.start()
      await untilSettled(loop)
      await expectWhole(loop, milestone)
      await until(
        () => shows(`Avant la mort, ${milestone}`),
        () => 'the acknowledged save does not show',
      )
    }
    await database.stop()
    await expect(loop.put(titled(first, 'Pendant l’absence'))).rejects.toThrow()
    for (const end = performance.now() + away; performance.now() < end; ) {
      expect(await shows('Pendant l’absence')).toBe(false)
      await wait(50)
    }
    await database.start()
    await loop.put(titled(first, 'Après le retour'))
    await untilSettled(loop)
    await expectWhole(loop, 'database back')
    await until(
      () => shows('Après le retour'),
      () => 'the publisher does not come back',
    )
  } finally {
    reader.close()
    await publisher.stop()
    await server.stop()
    await loop.close()
    await database.close()
  }
}
