import { readIfPresent } from '../settings/private-file.ts'

/** A file that Linux keeps about a process, or `null` when the process or such files do not exist. */
export async function procFile(pid: number, name: 'stat' | 'cmdline'): Promise<string | null> {
  try {
    return await readIfPresent(`/proc/${pid}/${name}`)
  } catch (error) {
    // It ended between opening and reading.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return null
    throw error
  }
}
