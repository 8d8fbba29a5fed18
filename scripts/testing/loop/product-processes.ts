import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfPresent } from '../../settings/private-file.ts'

const scripts = { server: 'cms/server.ts', publisher: 'site/publisher/main.ts', worker: 'cms/worker.ts' } as const

/** What of the product a soak kills. */
export const victims = ['server', 'publisher', 'worker', 'postgres'] as const
export type Victim = (typeof victims)[number]

/** The process of a product that runs on this data folder, by what Linux tells; `null` while it does not run. */
export async function pidOf(victim: Victim, dataDir: string): Promise<number | null> {
  if (victim === 'postgres') {
    const text = await readIfPresent(join(dataDir, 'pg', 'postmaster.pid'))
    return text === null ? null : Number(text.split('\n')[0])
  }
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const [command, environment] = await Promise.all([told(name, 'cmdline'), told(name, 'environ')])
    const isOurs = environment.split('\0').includes(`DATA_DIR=${dataDir}`)
    if (isOurs && command.split('\0').some((argument) => argument.endsWith(`/${scripts[victim]}`))) return Number(name)
  }
  return null
}

/** Empty for a process that has ended meanwhile, or that is somebody else’s. */
async function told(pid: string, name: 'cmdline' | 'environ'): Promise<string> {
  return readFile(join('/proc', pid, name), 'utf8').catch(() => '')
}
