import { spawn } from 'node:child_process'
import { send } from './is-alive.ts'
import { readLines } from './read-lines.ts'

export interface ScriptOptions {
  script: string
  args?: readonly string[]
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  onLine: (line: string, stream: 'out' | 'err') => void
}

export interface ScriptProcess {
  /** Resolves with `null` when it ended well, else with how it ended. */
  ended: Promise<string | null>
  /** Sends a signal to it, or to it and all that it started. */
  kill: (signal: NodeJS.Signals, whom: 'itself' | 'group') => void
}

const exitWithParent = new URL('./exit-with-parent.ts', import.meta.url).href

/**
 * Runs a script under this same Node. It is in a group of its own, so that Ctrl-C reaches only us,
 * and holds an IPC channel by which it learns of our death.
 */
export function spawnScript({ script, args = [], cwd, env, onLine }: ScriptOptions): ScriptProcess {
  const child = spawn(process.execPath, ['--import', exitWithParent, script, ...args], {
    cwd,
    // Next's types demand a NODE_ENV of every environment.
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  })
  const { pid, stdout, stderr } = child
  const read = Promise.all([
    readLines(stdout, (line) => onLine(line, 'out')),
    readLines(stderr, (line) => onLine(line, 'err')),
  ])
  const ended = new Promise<string | null>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => resolve(code === 0 ? null : (signal ?? `code ${code}`)))
  })
  return {
    // What it said last matters most; what its own children go on to say is not waited for.
    ended: ended.then(async (how) => {
      await Promise.race([read, new Promise((resolve) => setTimeout(resolve, 200))])
      return how
    }),
    kill(signal, whom) {
      if (pid !== undefined) send(whom === 'group' && process.platform !== 'win32' ? -pid : pid, signal)
    },
  }
}
