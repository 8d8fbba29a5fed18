import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { readLines } from '../../processes/read-lines.ts'
import { projectRoot } from '../../settings/project-root.ts'

/** Milliseconds. */
const lastWords = 1000

/** A process under test, with a channel to its parent. */
export interface TestedProcess {
  child: ChildProcess
  pid: number
  /** What it printed, line by line. */
  lines: string[]
  /** Resolves with the signal or code by which it ended. */
  ended: Promise<string>
  /** Sends a signal and waits for the end; harmless when it has ended. */
  end: (signal: NodeJS.Signals) => Promise<string>
}

/** Starts a script of the project under this Node. It ends with this process. */
export function startScript(script: string, env: Record<string, string | undefined>): TestedProcess {
  const child = spawn(process.execPath, [script], {
    cwd: projectRoot,
    env: { ...process.env, VITEST: undefined, NODE_OPTIONS: undefined, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${script} could not be started`)
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const read = Promise.all([readLines(child.stdout, keep), readLines(child.stderr, keep)])
  const exited = new Promise<string>((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  })
  // Its last words count; those of what it started itself are not waited for.
  const ended = exited.then(async (how) => {
    await Promise.race([read, wait(lastWords, undefined, { ref: false })])
    return how
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    // A stopped process does not hear of anything else before it goes on.
    if (signal !== 'SIGKILL') child.kill('SIGCONT')
    return ended
  }
  return { child, pid, lines, ended, end }
}

/** Resolves with the next message of a process that `look` finds something in; rejects when it ends before. */
export function messageOf<T>({ child, ended, lines }: TestedProcess, look: (message: unknown) => T | null): Promise<T> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      const found = look(message)
      if (found === null) return
      child.off('message', listen)
      resolve(found)
    }
    child.on('message', listen)
    void ended.then((how) => reject(new Error(`the process ended (${how}):\n${lines.slice(-20).join('\n')}`)))
  })
}
