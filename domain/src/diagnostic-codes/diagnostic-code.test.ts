import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnosticCodePattern, domainOfCode, isStandardCode, parseDiagnosticCode } from './diagnostic-code.ts'

const code = fc.stringMatching(/^[PCBU][0-3][0-9A-F]{3}$/)

describe('parseDiagnosticCode', () => {
  it.each([
    ['P0300', 'P0300'],
    ['p0300', 'P0300'],
    [' p 0300 ', 'P0300'],
    ['p-0300', 'P0300'],
    ['P0299-00', 'P0299'],
    ['P029900', 'P0299'],
    ['u0100', 'U0100'],
    ['P0A80', 'P0A80'],
    ['P0G00', null],
    ['P4000', null],
    ['X0300', null],
    ['P030', null],
    ['P03001', null],
    ['P0300123', null],
    ['le code P0300', null],
    ['', null],
  ])('reads « %s » as %s', (typed, read) => {
    expect(parseDiagnosticCode(typed)).toBe(read)
  })

  it('reads every valid code, however it is typed', () => {
    fc.assert(
      fc.property(
        code,
        fc.boolean(),
        fc.stringMatching(/^[0-9A-F]{2}$/),
        fc.boolean(),
        (valid, lower, suffix, long) => {
          const typed = long ? `${valid}-${suffix}` : valid
          expect(parseDiagnosticCode(lower ? typed.toLowerCase() : typed)).toBe(valid)
        },
      ),
    )
  })

  it('gives a valid code or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = parseDiagnosticCode(typed)
        if (read !== null) expect(read).toMatch(diagnosticCodePattern)
      }),
    )
  })
})

describe('domainOfCode', () => {
  it.each([
    ['P0300', 'powertrain'],
    ['C0035', 'chassis'],
    ['B0001', 'body'],
    ['U0100', 'network'],
  ])('of %s is %s', (valid, domain) => {
    expect(domainOfCode(valid)).toBe(domain)
  })

  it('refuses what is no code', () => {
    expect(() => domainOfCode('X0300')).toThrow(RangeError)
    expect(() => domainOfCode('')).toThrow(RangeError)
  })
})

describe('isStandardCode', () => {
  it.each([
    ['P0300', true],
    ['P1234', false],
    ['P2000', true],
    ['P3000', false],
    ['P33FF', false],
    ['P3400', true],
    ['P3FFF', true],
    ['C0035', true],
    ['C1095', false],
    ['C2100', false],
    ['C3000', false],
    ['B0001', true],
    ['B1000', false],
    ['U0100', true],
    ['U1000', false],
    ['U2000', false],
    ['U3000', true],
  ])('says of %s: %s', (valid, standard) => {
    expect(isStandardCode(valid)).toBe(standard)
  })

  it('says of every code whose second character is 0 that it is the standard’s, of every 1 that it is the maker’s', () => {
    fc.assert(
      fc.property(code, (valid) => {
        if (valid[1] === '0') expect(isStandardCode(valid)).toBe(true)
        if (valid[1] === '1') expect(isStandardCode(valid)).toBe(false)
      }),
    )
  })
})
