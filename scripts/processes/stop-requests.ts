import { isAlive } from './is-alive.ts'
import { npmAncestor } from './npm-ancestor.ts'

const glance = 500

/**
 * A signal that fires when this process should end: Ctrl-C, a polite kill, a closed terminal, or the
 * death of whoever launched it (`run.mjs`, npm). One Ctrl-C may arrive several times, since terminal,
 * npm and `run.mjs` each pass it on: only the first counts.
 */
export function stopRequests(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  if (process.send !== undefined) {
    process.once('disconnect', stop)
    process.channel?.unref()
  }
  // The terminal may be gone before we are; what is said then is in the log files too.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stop)
  void npmAncestor().then((npm) => {
    if (npm !== null) watch(npm, stop)
  })
  return controller.signal
}

function watch(pid: number, onEnd: () => void): void {
  const timer = setInterval(() => {
    void isAlive(pid).then((alive) => {
      if (alive) return
      clearInterval(timer)
      onEnd()
    })
  }, glance)
  timer.unref()
}
