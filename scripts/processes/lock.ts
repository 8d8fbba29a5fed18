import { createHash, randomUUID } from 'node:crypto'
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
  for (;;) {
    const attempt = await take(path, mine)
    if (attempt === 'taken') break
    if (attempt !== 'try again' && performance.now() - begin > (attempt.stopping ? stopPatience : patience)) {
      throw new Locked(attempt)
    }
    await sleep(100)
  }
  return {
    announceStop: () => replace(path, { ...mine, stopping: true }),
    release: () => rm(path, { force: true }),
  }
}

/** One attempt, which tells who lives and holds the lock if that is what prevents it. */
async function take(path: string, mine: LockHolder): Promise<'taken' | 'try again' | LockHolder> {
  if (await create(path, mine)) return 'taken'
  const text = await readIfPresent(path)
  if (text === null) return 'try again'
  const other = parse(text)
  if (other !== null && (await lives(other))) return other
  return (await succeed(path, text, mine)) ? 'taken' : 'try again'
}

/**
 * Takes over what a dead holder left. Only who holds the lock of that very succession may touch it, so nobody
 * ever moves a lock that somebody living has just taken; a successor that dies half-way is succeeded likewise.
 */
async function succeed(path: string, text: string, mine: LockHolder): Promise<boolean> {
  const succession = `${path}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
  if ((await take(succession, mine)) !== 'taken') return false
  try {
    if ((await readIfPresent(path)) !== text) return false
    await replace(path, mine)
    return true
  } finally {
    await rm(succession)
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

function parse(text: string): LockHolder | null {
  try {
    return holder.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}
