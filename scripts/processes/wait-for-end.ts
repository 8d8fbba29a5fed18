import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './is-alive.ts'

/**
 * Whether a process, not necessarily a child, ended within `delay` milliseconds. Waiting keeps this
 * process alive, unless `ref` is false.
 */
export async function waitForEnd(pid: number, delay: number, { ref = true } = {}): Promise<boolean> {
  const deadline = performance.now() + delay
  while (await isAlive(pid)) {
    if (performance.now() >= deadline) return false
    await sleep(50, undefined, { ref })
  }
  return true
}
