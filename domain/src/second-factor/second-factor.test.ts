import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { base32 } from './base32.ts'
import { codeIn, counterOf, stepAt, stepsThatCount } from './one-time-code.ts'
import { readTypedCode, spacedRecoveryCode } from './typed-code.ts'

const secretOf = { sha1: 20, sha256: 32, sha512: 64 }
const totp = (algorithm: keyof typeof secretOf, seconds: number) => {
  const secret = '1234567890'.repeat(7).slice(0, secretOf[algorithm])
  const signature = createHmac(algorithm, secret)
    .update(counterOf(stepAt(seconds * 1000)))
    .digest()
  return codeIn(signature, 8)
}

describe('one-time codes', () => {
  test.each([
    [59, '94287082', '46119246', '90693936'],
    [1_111_111_109, '07081804', '68084774', '25091201'],
    [1_111_111_111, '14050471', '67062674', '99943326'],
    [1_234_567_890, '89005924', '91819424', '93441116'],
    [2_000_000_000, '69279037', '90698825', '38618901'],
    [20_000_000_000, '65353130', '77737706', '47863826'],
  ])('at %i seconds are those of RFC 6238, appendix B', (seconds, sha1, sha256, sha512) => {
    expect([totp('sha1', seconds), totp('sha256', seconds), totp('sha512', seconds)]).toEqual([sha1, sha256, sha512])
  })

  test('count half a minute around, and never again once one counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -3, max: 3 }), (now, distance) => {
        const last = stepAt(now) + distance
        const steps = stepsThatCount(now, last)
        expect(steps.every((step) => step > last && Math.abs(step - stepAt(now)) <= 1)).toBe(true)
        expect(stepsThatCount(now, steps.at(-1) ?? last)).toEqual([])
      }),
    )
  })
})

describe('base32', () => {
  test.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('« %s » is %s (RFC 4648)', (text, expected) => {
    expect(base32(new TextEncoder().encode(text))).toBe(expected)
  })
})

describe('what people type', () => {
  test.each([
    ['123456', { kind: 'one-time', code: '123456' }],
    [' 123 456 ', { kind: 'one-time', code: '123456' }],
    ['abcd-efgh-2345', { kind: 'recovery', code: 'ABCDEFGH2345' }],
    ['12345', null],
    ['ABCD-EFGH-2341', null],
    ['', null],
  ])('« %s »', (typed, code) => {
    expect(readTypedCode(typed)).toEqual(code)
  })

  test('a recovery code is read as it is written', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 12, maxLength: 12 }), (code) => {
        expect(readTypedCode(spacedRecoveryCode(code))).toEqual({ kind: 'recovery', code })
      }),
    )
  })
})
