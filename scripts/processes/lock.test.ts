import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { birthOf } from './birth-of.ts'
import { acquireLock, Locked, type LockHolder } from './lock.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

const quick = { note: 'http://localhost:3000', patience: 0, stopPatience: 0 }

function writeLock(by: Partial<LockHolder>): void {
  writeFileSync(
    path,
    JSON.stringify({ pid: process.pid, birth: '', note: 'http://localhost:3000', stopping: false, ...by }),
  )
}

describe('acquireLock', () => {
  it('holds against a second comer until it is released, and leaves nothing behind', async () => {
    const lock = await acquireLock(path, quick)
    await expect(acquireLock(path, quick)).rejects.toThrow(Locked)
    await lock.release()
    await (await acquireLock(path, quick)).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('waits for a holder that announced its end', async () => {
    const lock = await acquireLock(path, quick)
    await lock.announceStop()
    const second = acquireLock(path, { ...quick, stopPatience: 5_000 })
    setTimeout(() => void lock.release(), 200)
    await (await second).release()
  })

  it('takes over from a process that is dead', async () => {
    const child = spawn('true')
    const pid = child.pid ?? 0
    await new Promise((resolve) => child.on('exit', resolve))
    writeLock({ pid })
    await (await acquireLock(path, quick)).release()
  })

  it('takes over when the number now belongs to another process', async () => {
    writeLock({ pid: process.pid, birth: `${await birthOf(process.pid)}0` })
    await (await acquireLock(path, quick)).release()
  })

  it('takes over a file that is not a lock', async () => {
    writeFileSync(path, 'half a li')
    await (await acquireLock(path, quick)).release()
    expect(existsSync(path)).toBe(false)
  })

  it('is given to one of many who come at once upon a dead lock', async () => {
    for (let round = 0; round < 15; round++) {
      writeLock({ birth: 'of another' })
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => acquireLock(path, quick)))
      const taken = results.filter((result) => result.status === 'fulfilled')
      expect(taken).toHaveLength(1)
      await taken[0]?.value.release()
      expect(readdirSync(folder)).toEqual([])
    }
  })

  it('takes over from a successor that died while it took over', async () => {
    const dead = { pid: process.pid, birth: 'of another', note: '', stopping: false }
    const text = JSON.stringify(dead)
    writeFileSync(path, text)
    const succession = `${path}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
    writeFileSync(succession, JSON.stringify({ ...dead, birth: 'of a third' }))
    await (await acquireLock(path, quick)).release()
    expect(readdirSync(folder)).toEqual([])
  })
})
