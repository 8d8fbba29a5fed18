import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { procFile } from './proc-file.ts'

const run = promisify(execFile)

/**
 * When a process began, in whatever form the system tells it: together with its number it names one
 * process, where a number alone may have been given to another since. An empty text where nobody knows.
 */
export async function birthOf(pid: number): Promise<string> {
  const stat = await procFile(pid, 'stat')
  // The 22nd field; the second, a name in parentheses, may hold spaces.
  if (stat !== null) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  return run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  )
}
