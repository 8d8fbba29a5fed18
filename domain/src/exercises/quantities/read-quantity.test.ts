import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalsOf, frenchDecimal, frenchQuantity } from './french-decimal.ts'
import { readNumber } from './read-number.ts'
import { readQuantity } from './read-quantity.ts'
import { convert, measureTheSame, unitOf } from './unit-of.ts'
import { prefixes, unitSymbols } from './unit-symbols.ts'

describe('numbers', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [',5', 0.5],
    ['+3', 3],
    ['-3', -3],
    ['−3,2', -3.2],
    ['– 3', -3],
    ['1 234,5', 1234.5],
    ['1\u202F234\u202F567', 1_234_567],
    ['1\u00A0234', 1234],
    ['1,2×10^3', 1200],
    ['1,2 x 10^-3', 0.0012],
    ['4·10³', 4000],
    ['4 × 10⁻²', 0.04],
    ['5e3', 5000],
    ['≈ 7', 7],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toEqual({ value, rest: '' })
  })

  test.each(['', 'douze', '-', ',', '1,2,3', '1.234.567', '1,5e999', 'V 12', '--3'])('« %s » is none', (text) => {
    const read = readNumber(text)
    expect(read === null || read.rest !== '').toBe(true)
  })

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(6), (whole, decimals) => {
        const value = whole / 10 ** decimals
        const text = frenchDecimal(value, decimals)
        expect(readNumber(text)?.value).toBeCloseTo(value, decimals)
        expect(frenchDecimal(value, decimalsOf(value))).toBe(text)
      }),
    )
  })

  test('is printed as in French', () => {
    expect(frenchDecimal(12_345.6, 2)).toBe('12\u202F345,6')
    expect(frenchDecimal(-0.001, 2)).toBe('0')
    expect(frenchDecimal(1234, 0)).toBe('1234')
    expect(frenchQuantity(-3.2, 'V', 1)).toBe('−3,2\u00A0V')
    expect(frenchQuantity(30, '°', 0)).toBe('30°')
  })
})

describe('units', () => {
  test.each([
    ['2,5 bar', 'kPa', 250],
    ['250 kPa', 'bar', 2.5],
    ['1500 mbar', 'bar', 1.5],
    ['4 mΩ', 'Ω', 0.004],
    ['0,004 ohm', 'mΩ', 4],
    ['2 kohms', 'Ω', 2000],
    ['20 °C', 'K', 293.15],
    ['300 K', '°C', 26.85],
    ['1 Wh', 'J', 3600],
    ['3,6 MJ', 'kWh', 1],
    ['90 km/h', 'm/s', 25],
    ['10 m/s', 'km/h', 36],
    ['3000 tr/min', 'tr/s', 50],
    ['60 A·h', 'Ah', 60],
    ['120 Nm', 'N·m', 120],
    ['12 daN.m', 'N·m', 120],
    ['1 998 cm³', 'L', 1.998],
    ['2 dm3', 'L', 2],
    ['5 L/100 km', 'L/km', 0.05],
    ['12 v', 'V', 12],
    ['12 volts', 'V', 12],
    ['500 kbit/s', 'Mbit/s', 0.5],
    ['5 Kohm', 'kΩ', 5],
    ['30 min', 'h', 0.5],
    ['1 µF', 'nF', 1000],
    ['1 μF', 'nF', 1000],
    ['50 %', '%', 50],
    ['U = 12,6 V', 'V', 12.6],
    ['100 kw', 'kW', 100],
    ['12 Ω', 'Ω', 12],
    ['30 dents', 'dents', 30],
  ])('%s in %s', (text, unit, value) => {
    const read = readQuantity(text, unit)
    expect(read).toMatchObject({ kind: 'value', unitMissing: false })
    expect(read.kind === 'value' ? read.value : Number.NaN).toBeCloseTo(value, 9)
  })

  test('a case that makes a difference counts', () => {
    expect(readQuantity('1 mV', 'V')).toMatchObject({ value: 0.001 })
    expect(readQuantity('1 MV', 'V')).toMatchObject({ value: 1e6 })
  })

  test.each([
    ['12 A', 'V'],
    ['12 Ah', 'A'],
    ['12 J', 'N·m'],
    ['12 kW', 'kWh'],
    ['12 V', ''],
    ['5 %', 'V'],
    ['12 V', 'dents'],
  ])('%s measures something else than %s', (text, unit) => {
    expect(readQuantity(text, unit)).toMatchObject({ kind: 'wrongDimension' })
  })

  test('a missing unit is told, an unknown one too, and what is no number', () => {
    expect(readQuantity('12', 'V')).toEqual({ kind: 'value', value: 12, unitMissing: true })
    expect(readQuantity('12', '')).toEqual({ kind: 'value', value: 12, unitMissing: false })
    expect(readQuantity('12 zorg', 'V')).toEqual({ kind: 'unknownUnit', given: 'zorg' })
    expect(readQuantity('beaucoup', 'V')).toEqual({ kind: 'unreadable' })
  })

  const units = unitSymbols.flatMap(({ symbol, prefixes: takes }) =>
    takes === true ? [symbol, ...prefixes.map(([prefix]) => prefix + symbol)] : [symbol],
  )
  test('there and back is where one was, for any two units that measure the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        (a, b, value) => {
          const [from, to] = [unitOf(a), unitOf(b)]
          if (from === null || to === null) throw new Error(`${a} and ${b} should be units`)
          if (!measureTheSame(from, to)) return
          const back = convert(convert(value, from, to), to, from)
          // A sum with 273,15 keeps the digits of that number: billionths of a kelvin do not come back from °C.
          const lostInSums = (4 * Number.EPSILON * (from.offset + to.offset)) / from.factor
          const bound = 1e-9 * Math.max(1, Math.abs(value), from.offset) + lostInSums
          expect(Math.abs(back - value)).toBeLessThanOrEqual(bound)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('nothing that is typed makes it throw', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, unit) => void readQuantity(text, unit)))
  })
})
