/**
 * Loaded before the main module of every process that the supervisor starts (`node --import`): when
 * the parent is gone, even by `kill -9`, the process is asked to end, then made to. A process may
 * listen to `disconnect` itself; it does not have to.
 */
import { isMainThread } from 'node:worker_threads'

const grace = 10_000

if (isMainThread && process.send !== undefined) {
  process.once('disconnect', end)
  // Listening must not keep alive a process that has nothing else to do.
  process.channel?.unref()
  if (!process.connected) end()
}

function end(): void {
  setTimeout(() => process.exit(1), grace).unref()
  process.kill(process.pid, 'SIGTERM')
}
