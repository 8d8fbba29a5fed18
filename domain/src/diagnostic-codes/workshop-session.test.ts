import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginSession, moveTo, readSession, recordFinding, verdictOf, withUnit } from './workshop-session.ts'

const volts = { minimum: 11.8, maximum: 12.6, unit: 'V' }

test.each([
  ['12,2', volts, 'good'],
  ['12 200 mV', volts, 'good'],
  ['11.79', volts, 'bad'],
  ['12,6 V', volts, 'good'],
  ['60', { minimum: 58, maximum: null, unit: 'Ω' }, 'good'],
  ['0,3', { minimum: null, maximum: 0.2, unit: 'V' }, 'bad'],
  ['propre', volts, null],
  ['', volts, null],
  ['12 A', volts, null],
  ['12', { minimum: null, maximum: null, unit: 'V' }, null],
])('« %s » against the bounds', (reading, bounds, verdict) => {
  expect(verdictOf(reading, bounds)).toBe(verdict)
})

test.each([
  [' 9,1 ', 'V', '9,1\u00A0V'],
  ['−40', '°C', '−40\u00A0°C'],
  ['9,1 V', 'V', '9,1 V'],
  ['fuite à la durite', 'hPa', 'fuite à la durite'],
  ['0,98', '', '0,98'],
  ['', 'V', ''],
])('« %s » in %s', (reading, unit, shown) => {
  expect(withUnit(reading, unit)).toBe(shown)
})

const anyFinding = fc.record({ verdict: fc.constantFrom('good', 'bad', null), reading: fc.string() })

describe('a session', () => {
  test('goes from test to test to the report, and keeps what was found', () => {
    const found = { verdict: 'bad', reading: '9,1 V' } as const
    const after = recordFinding(recordFinding(beginSession(2), { verdict: 'good', reading: '' }), found)
    expect(after).toEqual({ findings: [{ verdict: 'good', reading: '' }, found], position: 2, vehicle: '' })
    expect(moveTo(after, 99).position).toBe(2)
    expect(moveTo(after, -1).position).toBe(0)
  })

  test('is read again as it was kept', () => {
    const steps = fc.array(fc.oneof(anyFinding, fc.integer({ min: -3, max: 9 })))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), steps, fc.string(), (tests, done, vehicle) => {
        const begun = { ...beginSession(tests), vehicle }
        const session = done.reduce<typeof begun>(
          (kept, step) => (typeof step === 'number' ? moveTo(kept, step) : recordFinding(kept, step)) as typeof begun,
          begun,
        )
        expect(readSession(JSON.parse(JSON.stringify(session)), tests)).toEqual(session)
        expect(readSession(session, tests + 1)).toBeNull()
      }),
    )
  })

  test('is not read from anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        expect(readSession(kept, 3)).toBeNull()
      }),
    )
    const broken = { ...beginSession(1), findings: [{ verdict: 'perhaps', reading: '' }] }
    expect(readSession(broken, 1)).toBeNull()
  })
})
