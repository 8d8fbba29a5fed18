import { procFile } from './proc-file.ts'

/**
 * Whether a process runs. One that has ended but that nobody has waited for counts as ended: in a
 * container whose first process is not an init, orphans stay like that for ever.
 */
export async function isAlive(pid: number): Promise<boolean> {
  if (!send(pid, 0)) return false
  const stat = await procFile(pid, 'stat')
  // The name, in parentheses, may hold anything: the state is what follows the last of them.
  return stat === null || !stat.slice(stat.lastIndexOf(')')).startsWith(') Z')
}

/** Sends a signal; false when there is no such process. */
export function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ESRCH') return false
      // Somebody else's process: it exists, which is the whole question.
      if (error.code === 'EPERM' && signal === 0) return true
    }
    throw error
  }
}
