import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offerTotal } from '../offers/offer-total.ts'
import { centsFrom, isToTheCent } from './cents.ts'
import { instalmentsOf } from './instalments.ts'
import { splitVat, type VatRegime } from './vat.ts'

const cents = fc.integer({ min: 1, max: 10_000_000 })
const regime = fc.constantFrom<VatRegime>('exoneration', '20', '10', '5.5', '0')

describe('cents', () => {
  test.each([
    [29, 2900],
    [0.29, 29],
    [1490.1, 149010],
    [8.2, 820],
  ])('%d euros are %d cents', (euros, expected) => {
    expect(centsFrom(euros)).toBe(expected)
  })

  test('every amount of cents is read back from its euros', () => {
    fc.assert(fc.property(cents, (amount) => centsFrom(amount / 100) === amount))
  })

  test.each([0.001, 19.999, Number.NaN, Number.POSITIVE_INFINITY])('%d is no price', (euros) => {
    expect(isToTheCent(euros)).toBe(false)
    expect(() => centsFrom(euros)).toThrow(RangeError)
  })
})

describe('VAT', () => {
  test.each([
    [12000, '20', 10000, 2000],
    [29900, '20', 24917, 4983],
    [10550, '5.5', 10000, 550],
    [89000, 'exoneration', 89000, 0],
  ] as const)('%d cents at %s', (gross, vatRegime, net, vat) => {
    expect(splitVat(gross, vatRegime)).toEqual({ gross, net, vat })
  })

  test('net and tax are whole cents that sum up, and the tax is within half a cent of its rate', () => {
    fc.assert(
      fc.property(cents, regime, (gross, vatRegime) => {
        const split = splitVat(gross, vatRegime)
        const rate = vatRegime === 'exoneration' ? 0 : Number(vatRegime) / 100
        expect(Number.isInteger(split.net) && Number.isInteger(split.vat)).toBe(true)
        expect(split.net + split.vat).toBe(gross)
        expect(Math.abs(split.net - gross / (1 + rate))).toBeLessThanOrEqual(0.5 + 1e-6)
      }),
    )
  })
})

test('the total of an offer is the sum of its lines', () => {
  const line = fc.record({ price: cents.map((amount) => amount / 100), vat: regime })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const total = offerTotal(lines)
      expect(total.gross).toBe(lines.reduce((sum, { price }) => sum + centsFrom(price), 0))
      expect(total.net + total.vat).toBe(total.gross)
      expect(total.vat).toBe(total.lines.reduce((sum, { vat }) => sum + vat, 0))
    }),
  )
})

describe('instalments', () => {
  test.each([
    [89000, 4, [22250, 22250, 22250, 22250]],
    [10000, 3, [3333, 3333, 3334]],
  ] as const)('%d cents in %d times', (total, count, expected) => {
    expect(instalmentsOf(total, count)).toEqual(expected)
  })

  test('all but the last are alike, the last exceeds them by less than a cent each, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 10_000_000 }), fc.integer({ min: 1, max: 12 }), (total, count) => {
        const payments = instalmentsOf(total, count)
        const [first = 0] = payments
        const last = payments.at(-1) ?? 0
        expect(payments).toHaveLength(count)
        expect(payments.reduce((sum, payment) => sum + payment, 0)).toBe(total)
        expect(new Set(payments.slice(0, -1)).size).toBeLessThanOrEqual(1)
        expect(last - first).toBeGreaterThanOrEqual(0)
        expect(last - first).toBeLessThan(count)
      }),
    )
  })

  test('nobody pays nothing', () => {
    expect(() => instalmentsOf(3, 4)).toThrow(RangeError)
    expect(() => instalmentsOf(100, 0)).toThrow(RangeError)
  })
})
