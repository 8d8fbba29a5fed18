/**
 * Loaded before the main module of every process that we start (`node --import`): when its parent is
 * gone, even by `kill -9`, the process is asked to end, then made to. A process may listen to
 * `disconnect` itself; it does not have to.
 */
import { spawn } from 'node:child_process'
import { isMainThread } from 'node:worker_threads'

/** Seconds. */
const grace = 10

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
  if (process.platform === 'win32') setTimeout(() => process.exit(1), grace * 1000).unref()
  // Another process has to see to it: one that hangs while it exits runs no timer any more. We lead a
  // group, which holds our own children too.
  else {
    const kill = `sleep ${grace}; kill -9 -- -${process.pid}`
    spawn('sh', ['-c', kill], { stdio: 'ignore', detached: true }).unref()
  }
  process.kill(process.pid, 'SIGTERM')
}
