import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { procFile } from './proc-file.ts'

const run = promisify(execFile)

/** The parent of a process, or `null` where nobody knows. */
export async function parentOf(pid: number): Promise<number | null> {
  const stat = await procFile(pid, 'stat')
  const text =
    stat === null
      ? await run('ps', ['-o', 'ppid=', '-p', String(pid)]).then(
          ({ stdout }) => stdout,
          () => '',
        )
      : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  const parent = Number(text)
  return Number.isInteger(parent) && parent > 1 ? parent : null
}
