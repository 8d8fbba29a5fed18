import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Failure, keepRunning } from './keep-running.ts'
import type { RunningService, Service } from './service.ts'

/** A service whose runs the test ends by hand. */
function puppet() {
  const runs: { end: (how: string | null) => void; stopped: boolean }[] = []
  const service: Service = {
    name: 'puppet',
    async start(): Promise<RunningService> {
      const exit = Promise.withResolvers<string | null>()
      const run = { end: exit.resolve, stopped: false }
      runs.push(run)
      const stop = async () => {
        run.stopped = true
        exit.resolve('SIGTERM')
      }
      return { ready: Promise.resolve(), exited: exit.promise, stop }
    },
  }
  const until = async (count: number) => {
    while (runs.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { service, runs, until }
}

describe('keepRunning', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('starts a service again when it ends, later each time', async () => {
    const { service, runs, until } = puppet()
    const failures: Failure[] = []
    const kept = keepRunning(service, (failure) => failures.push(failure))
    await kept.ready
    runs[0]?.end('code 1')
    await until(2)
    runs[1]?.end('SIGKILL')
    await until(3)
    await kept.stop()
    expect(failures).toEqual([
      { name: 'puppet', how: 'code 1', delay: 200, failures: 1 },
      { name: 'puppet', how: 'SIGKILL', delay: 400, failures: 2 },
    ])
    expect(runs.map(({ stopped }) => stopped)).toEqual([false, false, true])
  })

  it('starts a service that ended well again at once, without calling it a failure', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const { service, runs, until } = puppet()
    const failures: Failure[] = []
    const kept = keepRunning(service, (failure) => failures.push(failure))
    await kept.ready
    now += 60_000
    runs[0]?.end(null)
    await until(2)
    expect(failures).toEqual([])
    runs[1]?.end(null)
    await until(3)
    await kept.stop()
    expect(failures).toEqual([{ name: 'puppet', how: 'code 0', delay: 200, failures: 1 }])
  })

  it('counts a start that is refused as a failure, and stops in the middle of a wait', async () => {
    const failures: Failure[] = []
    const start = () => Promise.reject(new Error('no such file'))
    const kept = keepRunning({ name: 'absent', start }, (failure) => failures.push(failure))
    while (failures.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    await kept.stop()
    expect(failures.map(({ how }) => how)).toEqual(['no such file', 'no such file'])
  })

  it('stops a service that was still starting', async () => {
    const { service, runs } = puppet()
    const kept = keepRunning(service, () => {})
    await kept.stop()
    expect(runs.map(({ stopped }) => stopped)).toEqual([true])
  })
})
