import { execFile } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { articlesOf, pageOf, titled } from './edits.ts'
import { expectWhole, until, untilSettled } from './expectations.ts'
import { KeptPublisher } from './kept-publisher.ts'
import { startLiveServer } from './live-server.ts'
import { type Ground, Loop } from './loop.ts'
import { Reader } from './reader.ts'
import { filesBelow } from './whole-site.ts'

const run = promisify(execFile)

/** Whether this machine lets us mount a small disk of our own. */
export async function canMount(): Promise<boolean> {
  const place = await mkdtemp(join(tmpdir(), 'mecaformation-mount-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', place])
    await run('umount', [place])
    return true
  } catch {
    return false
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/**
 * The disk of the live site is full, then read-only: saves wait, readers are served, the log says so in
 * plain words; once the disk is well again everything is published without anybody's help.
 */
export async function proveDiskFaultsLoseNothing(ground: Ground, fault: 'full' | 'read-only'): Promise<void> {
  const loop = await Loop.open(ground)
  const { dataDir } = loop.place
  await run('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'none', dataDir])
  const [first] = articlesOf(ground.documents)
  await loop.save(ground.documents.map((document) => ({ kind: 'put', document })))
  const publisher = new KeptPublisher(loop.place)
  const server = await startLiveServer(dataDir)
  const reader = new Reader(server.url)
  try {
    await untilSettled(loop)
    const mend = fault === 'full' ? await fill(dataDir) : await makeReadOnly(dataDir)
    const sick = publisher.life
    await loop.put(titled(first, 'Écrit sur un disque malade'))
    await sick.process.ended
    const told = [await sick.process.ended, ...sick.process.lines].join('\n')
    expect(told).toContain(fault === 'full' ? 'Plus de place sur le disque' : 'Écriture refusée par le disque')
    await loop.put(titled(first, 'Encore'))
    const { queued, claimed, failed } = await loop.outbox()
    expect({ waiting: queued + claimed, failed }).toEqual({ waiting: 2, failed: 0 })
    expect((await reader.read(pageOf(first))).body).not.toContain('disque malade')

    await mend()
    await untilSettled(loop)
    await expectWhole(loop, fault)
    await until(
      async () => (await reader.read(pageOf(first))).body.includes('Encore'),
      () => 'the server does not follow',
    )
    const leftovers = [...(await filesBelow(join(dataDir, 'live'))).keys()].filter((path) => path.endsWith('.tmp'))
    // What another task was writing aside when the process ended; the sweep takes it a day later.
    expect(leftovers.length).toBeLessThanOrEqual(publisher.lives)
  } finally {
    reader.close()
    await publisher.stop()
    await server.stop()
    await run('umount', ['-l', dataDir])
    await loop.close()
  }
}

/** Writes until nothing more fits; gives what frees the space again. */
async function fill(folder: string): Promise<() => Promise<void>> {
  const place = join(folder, 'filler')
  const file = await open(place, 'w')
  for (const size of [1024 * 1024, 4096, 1]) {
    const chunk = Buffer.alloc(size)
    for (;;) {
      const stored = await file.write(chunk).then(
        ({ bytesWritten }) => bytesWritten === size,
        () => false,
      )
      if (!stored) break
    }
  }
  await file.close()
  return () => rm(place)
}

async function makeReadOnly(folder: string): Promise<() => Promise<void>> {
  await run('mount', ['-o', 'remount,ro', folder])
  return async () => void (await run('mount', ['-o', 'remount,rw', folder]))
}
