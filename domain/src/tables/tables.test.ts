import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardedCell, unguardedCell } from './guarded-cell.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { labelKey } from './label-key.ts'
import { frenchDay, writtenDay } from './written-day.ts'
import { frenchNumber, writtenNumber } from './written-number.ts'

describe('labelKey', () => {
  it('passes over accents, case and punctuation', () => {
    expect(labelKey(' Test 1 – Valeur_attendue * ')).toBe(labelKey('test 1 valeur attendue'))
    expect(labelKey('Œuvre « Éditée »')).toBe('oeuvre editee')
  })
})

describe('writtenNumber', () => {
  it.each([
    ['0,6', 0.6],
    ['0.6', 0.6],
    [' −10 ', -10],
    ['12 500', 12_500],
    ['12\u202f500,5', 12_500.5],
    ['1e-3', 0.001],
  ])('reads « %s »', (text, value) => expect(writtenNumber(text)).toBe(value))

  it.each(['', 'dix', '1,2,3', '12 50', '1/2', '5 V', 'Infinity', '1e999'])('refuses « %s »', (text) =>
    expect(writtenNumber(text)).toBeNull(),
  )

  it('reads every number as it writes it', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(numbers, (value) => {
        // Written, zero has no sign.
        expect(writtenNumber(frenchNumber(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('writtenDay', () => {
  it.each(['31/02/2027', '2027-13-01', '1/1/27', 'demain', ''])('refuses « %s »', (text) =>
    expect(writtenDay(text)).toBeNull(),
  )

  it('reads every day in both writings', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(writtenDay(day)).toBe(day)
        expect(writtenDay(frenchDay(day))).toBe(day)
      }),
    )
  })
})

describe('guessDelimiter', () => {
  it.each([
    ['code;titre, résumé;x\n1,2,3,4,5', ';'],
    ['"a;b;c",d\n', ','],
    ['\r\n\ncode\ttitre', '\t'],
    ['seul', ';'],
  ])('of %j it is %j', (text, delimiter) => expect(guessDelimiter(text)).toBe(delimiter))
})

describe('guardedCell', () => {
  it('lets no formula out, and gives every text back', () => {
    const texts = fc.string({ unit: fc.constantFrom(...`'=+-@1,a \t\r\n`), maxLength: 8 })
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguardedCell(guardedCell(text))).toBe(text)
        expect(guardedCell(text)).toMatch(/^(?:[^=+\-@\t\r]|[+-]?\d+(?:[.,]\d+)?$|$)/)
      }),
    )
  })

  it('leaves numbers alone', () => expect(guardedCell('-10,5')).toBe('-10,5'))
})
