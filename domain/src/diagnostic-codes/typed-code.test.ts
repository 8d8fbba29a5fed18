import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDiagnosticCode } from './diagnostic-code.ts'
import { typedCode } from './typed-code.ts'

const p0420 = (isAsTyped: boolean, others = '') => ({ codes: ['P0420'], isAsTyped, others })
const validCode = fc.stringMatching(/^[PCBU][0-3][0-9A-F]{3}$/)

describe('typedCode', () => {
  it.each([
    ['P0420', p0420(true)],
    ['p 04 20', p0420(true)],
    ['p-0420', p0420(true)],
    ['P0420-00', p0420(true)],
    ['« P0420 »', p0420(true)],
    ['P042O', p0420(false)],
    ['po420', p0420(false)],
    ['pO42O-OO', p0420(false)],
    ['P0420 catalyseur', p0420(true, 'catalyseur')],
    ['p 0420 catalyseur', p0420(true, 'catalyseur')],
    ['le code po420, catalyseur', p0420(false, 'le code catalyseur')],
    ['Pl23l', { codes: ['P1231'], isAsTyped: false, others: '' }],
    ['P9999', { codes: ['P9999'], isAsTyped: true, others: '' }],
    ['0420', { codes: ['P0420', 'C0420', 'B0420', 'U0420'], isAsTyped: false, others: '' }],
    ['O42O', { codes: ['P0420', 'C0420', 'B0420', 'U0420'], isAsTyped: false, others: '' }],
    ['0aa6', { codes: ['P0AA6', 'C0AA6', 'B0AA6', 'U0AA6'], isAsTyped: false, others: '' }],
  ])('reads « %s »', (question, read) => {
    expect(typedCode(question)).toEqual(read)
  })

  it.each([
    '',
    'catalyseur',
    'bille',
    'colle',
    'piece',
    'poids',
    'OBD2',
    'CO2',
    '12 V',
    '9420',
    '0420 catalyseur',
    'P04',
    'X0420',
  ])('finds none in « %s »', (question) => {
    expect(typedCode(question)).toBeNull()
  })

  it('finds every code, whatever letters stand in the place of its figures, as long as one figure is left', () => {
    const confused = (code: string, letters: boolean[]) =>
      code.charAt(0) +
      [...code.slice(1)].map((figure, at) => (letters[at] ? ({ 0: 'o', 1: 'I' }[figure] ?? figure) : figure)).join('')
    const flags = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(validCode, flags, (code, letters) => {
        const typed = confused(code, letters)
        fc.pre(/\d/.test(typed))
        expect(typedCode(typed)?.codes).toEqual([code])
        expect(typedCode(`catalyseur ${typed}`)).toMatchObject({ codes: [code], others: 'catalyseur' })
      }),
    )
  })

  it('reads what the strict rule reads, as it does', () => {
    fc.assert(
      fc.property(fc.oneof(validCode, fc.string()), (typed) => {
        const strict = parseDiagnosticCode(typed)
        if (strict !== null) expect(typedCode(typed)).toEqual({ codes: [strict], isAsTyped: true, others: '' })
      }),
    )
  })
})
