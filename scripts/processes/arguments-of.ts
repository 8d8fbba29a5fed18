import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { procFile } from './proc-file.ts'

const run = promisify(execFile)

/** The command line of a process as one text, or an empty text when it cannot be told. */
export async function argumentsOf(pid: number): Promise<string> {
  const fromProc = await procFile(pid, 'cmdline')
  if (fromProc !== null) return fromProc.replaceAll('\0', ' ')
  return run('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  )
}
