import { type ScriptOptions, spawnScript } from '../processes/spawn-script.ts'
import type { RunningService, Service } from './service.ts'

/** A process gets this long to end by itself. */
const grace = 10_000

export interface ProcessOptions extends ScriptOptions {
  name: string
  /**
   * Resolves when the process does its work. It is told when the process `ended`, and may wait for a
   * line that the process `printed`.
   */
  untilReady: (process: {
    ended: AbortSignal
    printed: (wanted: (line: string) => boolean) => Promise<void>
  }) => Promise<void>
}

/** A script of ours as a service. */
export function processService(options: ProcessOptions): Service {
  return { name: options.name, start: async () => startProcess(options) }
}

function startProcess({ untilReady, onLine, ...options }: ProcessOptions): RunningService {
  const waiting = new Set<(line: string) => void>()
  const script = spawnScript({
    ...options,
    onLine(line, stream) {
      onLine(line, stream)
      for (const look of waiting) look(line)
    },
  })
  const end = new AbortController()
  const exited = script.ended.then((how) => {
    end.abort()
    return how
  })
  const printed = (wanted: (line: string) => boolean) =>
    new Promise<void>((resolve) => {
      const look = (line: string) => {
        if (!wanted(line)) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
    })
  // A process that ends before it is ready never is; `exited` tells its end.
  const never = new Promise<void>(() => {})
  const ready = untilReady({ ended: end.signal, printed }).catch(() => never)

  async function stop(): Promise<void> {
    script.kill('SIGTERM', 'itself')
    const timer = setTimeout(() => script.kill('SIGKILL', 'group'), grace)
    await exited
    clearTimeout(timer)
  }
  return { ready, exited, stop }
}
