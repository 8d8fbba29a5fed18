import { setTimeout as sleep } from 'node:timers/promises'
import { backoffDelay, countFailure, isHealthy } from './backoff.ts'
import type { RunningService, Service } from './service.ts'

/** A service ended though nobody asked it to; it is started again after `delay` milliseconds. */
export interface Failure {
  name: string
  how: string
  delay: number
  /** How many times in a row. */
  failures: number
}

export interface KeptService {
  /** Resolves when the service was ready for the first time. */
  ready: Promise<void>
  stop: () => Promise<void>
}

/**
 * Keeps a service running: whenever it ends it is started again, later and later while it goes on
 * failing. One that ends well after a while is started again at once: that is how the publisher goes over
 * to another version of the site. States: starting → running → (failed → waiting → starting …) until it is stopped.
 */
export function keepRunning(service: Service, onFailure: (failure: Failure) => void): KeptService {
  const stopping = new AbortController()
  const first = Promise.withResolvers<void>()
  let current: RunningService | null = null

  async function runOnce(): Promise<string | null> {
    try {
      current = await service.start()
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    // The stop may have come while it was starting, and found nothing to stop.
    if (stopping.signal.aborted) await current.stop()
    void current.ready.then(first.resolve)
    return current.exited
  }

  async function run(): Promise<void> {
    let failures = 0
    while (!stopping.signal.aborted) {
      const begin = performance.now()
      const how = await runOnce()
      current = null
      if (stopping.signal.aborted) return
      const uptime = performance.now() - begin
      // It asked for a fresh start, and is no failure unless it asks again at once.
      if (how === null && isHealthy(uptime)) {
        failures = 0
        continue
      }
      failures = countFailure(failures, uptime)
      const delay = backoffDelay(failures)
      onFailure({ name: service.name, how: how ?? 'code 0', delay, failures })
      // An abort only cuts the wait short: the loop's condition answers to it.
      await sleep(delay, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  const ended = run()
  return {
    ready: first.promise,
    async stop() {
      stopping.abort()
      await current?.stop()
      await ended
    },
  }
}
