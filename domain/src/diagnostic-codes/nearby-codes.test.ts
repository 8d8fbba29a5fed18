import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDiagnosticCode } from './diagnostic-code.ts'
import { codeBeginning, nearbyCodes } from './nearby-codes.ts'

const known = ['B0001', 'P0299', 'P0300', 'P0401', 'P0420', 'P0AA6', 'U0100']

describe('codeBeginning', () => {
  it.each([
    ['p0', 'P0'],
    [' P-04 ', 'P04'],
    ['u01a', 'U01A'],
    ['P', null],
    ['P9', null],
    ['pneu', null],
    ['P0420', null],
    ['', null],
  ])('reads « %s » as %s', (typed, beginning) => {
    expect(codeBeginning(typed)).toBe(beginning)
  })

  it('is never a whole code too', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[pcbu][0-3][0-9a-f]{0,5}$/), (typed) => {
        expect(codeBeginning(typed) !== null && parseDiagnosticCode(typed) !== null).toBe(false)
      }),
    )
  })
})

describe('nearbyCodes', () => {
  it.each([
    ['P0430', ['P0420', 'P0401']],
    ['P04', ['P0401', 'P0420']],
    ['P0', ['P0299', 'P0300', 'P0401', 'P0420', 'P0AA6']],
    ['C0035', []],
  ])('of %s are %j', (code, near) => {
    expect(nearbyCodes(code, known, 10)).toEqual(near)
  })

  it('begins with the code itself when it is known, and gives no more than asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.integer({ min: 1, max: 4 }), (code, count) => {
        const near = nearbyCodes(code, known, count)
        expect(near[0]).toBe(code)
        expect(near.length).toBeLessThanOrEqual(count)
      }),
    )
  })
})
