import { randomUUID } from 'node:crypto'
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { readIfPresent } from '../settings/private-file.ts'
import { birthOf } from './birth-of.ts'
import { isAlive } from './is-alive.ts'

const holder = z.object({
  pid: z.int().positive(),
  /** When that process began: the number alone may have been given to another one since. */
  birth: z.string(),
  /** What whoever finds the lock should know: where its site is, for instance. */
  note: z.string(),
  /** It is on its way out. */
  stopping: z.boolean(),
})
export type LockHolder = z.infer<typeof holder>

/** Another living process holds the lock. */
export class Locked extends Error {
  readonly holder: LockHolder
  constructor(by: LockHolder) {
    super(`Held by process ${by.pid}`)
    this.holder = by
  }
}

export interface Lock {
  /** Tells whoever waits that it will not be long. */
  announceStop: () => Promise<void>
  release: () => Promise<void>
}

/**
 * Takes a lock that one process at a time may hold. A lock whose holder died, however
 * it died, is taken over. A living holder is given `patience` milliseconds to notice that it should
 * stop, and `stopPatience` to do so once it announced it; then `Locked` is thrown.
 */
export async function acquireLock(
  path: string,
  { note = '', patience = 1_500, stopPatience = 20_000 }: { note?: string; patience?: number; stopPatience?: number },
): Promise<Lock> {
  const mine: LockHolder = { pid: process.pid, birth: await birthOf(process.pid), note, stopping: false }
  const begin = performance.now()
  await mkdir(dirname(path), { recursive: true })
  while (!(await create(path, mine))) {
    const text = await readIfPresent(path)
    const other = text === null ? null : parse(text)
    if (text !== null && (other === null || !(await lives(other)))) await discard(path, text)
    else if (other !== null && performance.now() - begin > (other.stopping ? stopPatience : patience)) {
      throw new Locked(other)
    } else await sleep(100)
  }
  return {
    announceStop: () => replace(path, { ...mine, stopping: true }),
    release: () => rm(path, { force: true }),
  }
}

async function lives({ pid, birth }: LockHolder): Promise<boolean> {
  return (await isAlive(pid)) && (await birthOf(pid)) === birth
}

/** Whether the file could be made: it appears with its whole text, and never over another. */
async function create(path: string, content: LockHolder): Promise<boolean> {
  const aside = await writeAside(path, content)
  try {
    await link(aside, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(aside)
  }
}

async function replace(path: string, content: LockHolder): Promise<void> {
  await rename(await writeAside(path, content), path)
}

async function writeAside(path: string, content: LockHolder): Promise<string> {
  const aside = `${path}.${randomUUID()}`
  await writeFile(aside, JSON.stringify(content))
  return aside
}

/** Removes a dead holder's lock, unless somebody else did so and took the lock between our look and our hand. */
async function discard(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
  if ((await readIfPresent(aside)) !== text) await link(aside, path)
  await rm(aside)
}

function parse(text: string): LockHolder | null {
  try {
    return holder.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}
