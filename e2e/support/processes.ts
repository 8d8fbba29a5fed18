import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const named = z.looseObject({ pid: z.int().positive() })

/** The process of the product that wrote the last line of its log. */
export async function pidOf(dataDir: string, name: 'server' | 'publisher' | 'worker'): Promise<number> {
  const lines = (await readFile(join(dataDir, 'logs', `${name}.log`), 'utf8')).trim().split('\n')
  for (const line of lines.reverse()) {
    const parsed = named.safeParse(JSON.parse(line))
    if (parsed.success) return parsed.data.pid
  }
  throw new Error(`the log of ${name} names no process`)
}

/** The embedded PostgreSQL, which writes its number itself. */
export async function postgresPid(dataDir: string): Promise<number> {
  const [pid] = (await readFile(join(dataDir, 'pg', 'postmaster.pid'), 'utf8')).split('\n')
  return Number(pid)
}
