/**
 * Loaded before the main module of every process that we start (`node --import`): when its parent is
 * gone, even by `kill -9`, the process is asked to end, then made to. A process may listen to
 * `disconnect` itself; it does not have to.
 */
import { isMainThread } from 'node:worker_threads'

const grace = 10_000

// Meant for this process only. Its own children inherit its arguments, have a channel of their own,
// and may live on nothing but that channel.
process.execArgv = process.execArgv.filter((argument, index, all) => {
  const value = argument === '--import' ? all[index + 1] : argument
  return value !== import.meta.url
})

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
