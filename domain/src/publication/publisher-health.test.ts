import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outageStep, publisherHealth } from './publisher-health.ts'

const now = Date.UTC(2026, 10, 22, 12)
const ago = (seconds: number) => now - seconds * 1000

describe('publisher health', () => {
  test.each([
    ['just renewed, nothing waiting', 2, null, 'well'],
    ['restarting', 15, null, 'well'],
    ['silent', 16, null, 'down'],
    ['a publication on its way', 1, 30, 'well'],
    ['a publication that waits too long', 1, 31, 'late'],
    ['silent with publications waiting', 16, 31, 'down'],
  ] as const)('%s', (_, heard, waiting, status) => {
    const waitingSince = waiting === null ? null : ago(waiting)
    expect(publisherHealth({ heardAt: ago(heard), waitingSince }, now).status).toBe(status)
  })

  test('tells since when', () => {
    expect(publisherHealth({ heardAt: ago(60), waitingSince: ago(50) }, now)).toEqual({
      status: 'down',
      since: ago(60),
    })
    expect(publisherHealth({ heardAt: ago(1), waitingSince: ago(50) }, now)).toEqual({ status: 'late', since: ago(50) })
  })

  test('a publisher that never led is down since nobody knows when', () => {
    expect(publisherHealth({ heardAt: null, waitingSince: ago(50) }, now)).toEqual({ status: 'down', since: null })
  })
})

describe('an outage', () => {
  const late = (seconds: number) => ({ status: 'late' as const, since: ago(seconds) })

  test('is told after three minutes, and its end at once', () => {
    expect(outageStep(late(180), { open: false, now })).toBeNull()
    expect(outageStep(late(181), { open: false, now })).toBe('begin')
    expect(outageStep({ status: 'down', since: ago(181) }, { open: false, now })).toBe('begin')
    expect(outageStep({ status: 'well' }, { open: true, now })).toBe('end')
    expect(outageStep({ status: 'well' }, { open: false, now })).toBeNull()
  })

  test('nobody is told of a publisher that never led', () => {
    expect(outageStep({ status: 'down', since: null }, { open: false, now })).toBeNull()
  })

  test('is told once, whatever happens: beginnings and ends take turns', () => {
    const signs = fc.record({
      heardAt: fc.option(fc.integer({ min: ago(400), max: now })),
      waitingSince: fc.option(fc.integer({ min: ago(400), max: now })),
    })
    fc.assert(
      fc.property(fc.array(signs), (minutes) => {
        let open = false
        for (const minute of minutes) {
          const step = outageStep(publisherHealth(minute, now), { open, now })
          expect(step).not.toBe(open ? 'begin' : 'end')
          if (step !== null) open = step === 'begin'
        }
      }),
    )
  })
})
