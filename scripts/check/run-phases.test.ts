import { describe, expect, it } from 'vitest'
import { CommandFailed } from '../processes/run-command.ts'
import type { Steps } from '../steps/steps.ts'
import { countJourneys } from './journeys-phase.ts'
import type { Outcome, Phase } from './phase.ts'
import { runPhases } from './run-phases.ts'
import { countVitest } from './vitest-phase.ts'

const silent: Steps = { run: (_title, work) => work(() => undefined) }
const phase = (name: string, outcome: Outcome | Error, needs: string[] = []): Phase => ({
  name,
  title: name,
  needs,
  run: () => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)),
})

async function run(phases: Phase[], signal = new AbortController().signal) {
  const printed: string[] = []
  const context = {
    signal,
    tempDir: '/nowhere',
    productEnvironment: {},
    product: () => Promise.reject(new Error('nobody asks for the product')),
  }
  const sum = await runPhases({ phases, steps: silent, print: (text) => printed.push(text), context })
  return { ...sum, printed: printed.join('') }
}

describe('runPhases', () => {
  it('adds up what the phases found', async () => {
    const { passed, failed } = await run([phase('a', { passed: 3, failed: 0 }), phase('b', { passed: 1, failed: 2 })])
    expect({ passed, failed }).toEqual({ passed: 4, failed: 2 })
  })

  it('goes on after a failure, and shows its reason', async () => {
    const { passed, failed, printed } = await run([
      phase('a', { passed: 0, failed: 1, details: 'ligne 3' }),
      phase('b', { passed: 1, failed: 0 }),
    ])
    expect({ passed, failed }).toEqual({ passed: 1, failed: 1 })
    expect(printed).toContain('ligne 3')
  })

  it('counts a phase that breaks down as one failed test, and shows what its command printed', async () => {
    const { failed, printed } = await run([phase('a', new CommandFailed('astro.mjs', 'code 1', 'Unexpected token'))])
    expect(failed).toBe(1)
    expect(printed).toContain('Unexpected token')
  })

  it('does not run what needs a phase that failed, and counts it as failed', async () => {
    const journeys = { ...phase('journeys', { passed: 9, failed: 0 }, ['build']) }
    const { passed, failed, printed } = await run([phase('build', new Error('no')), journeys])
    expect({ passed, failed }).toEqual({ passed: 0, failed: 2 })
    expect(printed).toContain('build')
  })

  it('runs what needs a phase that nobody asked for', async () => {
    expect((await run([phase('journeys', { passed: 9, failed: 0 }, ['build'])])).passed).toBe(9)
  })

  it('stops when asked to', async () => {
    const controller = new AbortController()
    controller.abort(new Error('stop'))
    await expect(run([phase('a', { passed: 1, failed: 0 })], controller.signal)).rejects.toThrow('stop')
  })
})

describe('a report of Vitest', () => {
  const result = (status: string, tests: number) => ({
    name: 'a.test.ts',
    status,
    assertionResults: Array(tests).fill({}),
  })
  const report = (passed: number, failed: number, testResults: unknown[]) =>
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults })

  it('is counted', () => {
    expect(countVitest(report(5, 0, [result('passed', 5)]), null)).toEqual({ passed: 5, failed: 0 })
    expect(countVitest(report(4, 1, [result('failed', 5)]), 'output')).toMatchObject({ passed: 4, failed: 1 })
  })

  it('counts a file that cannot be loaded', () => {
    const { failed, details } = countVitest(report(4, 0, [result('passed', 4), result('failed', 0)]), 'output')
    expect(failed).toBe(1)
    expect(details).toContain('a.test.ts')
  })

  it('never hides that the run failed', () => {
    expect(countVitest(report(5, 0, [result('passed', 5)]), 'unhandled rejection').failed).toBe(1)
    expect(countVitest(null, 'no such command').failed).toBe(1)
  })
})

describe('a report of Playwright', () => {
  const report = (expected: number, unexpected: number, errors: unknown[] = []) =>
    JSON.stringify({ stats: { expected, unexpected, flaky: 0, skipped: 0 }, errors })

  it('is counted', () => {
    expect(countJourneys(report(7, 0), null)).toEqual({ passed: 7, failed: 0 })
    expect(countJourneys(report(6, 1), 'output')).toMatchObject({ passed: 6, failed: 1 })
  })

  it('never hides that the run failed', () => {
    expect(countJourneys(report(0, 0, [{ message: 'No tests found' }]), 'output').failed).toBe(1)
    expect(countJourneys(report(3, 0), 'teardown failed').failed).toBe(1)
    expect(countJourneys(null, '').failed).toBe(1)
  })
})
