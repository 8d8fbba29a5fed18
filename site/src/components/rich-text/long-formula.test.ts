import { expect, test } from 'vitest'
import { formulaRoom } from './long-formula.ts'

test.each(['U = R I', String.raw`RC = 32\ \mathrm{s}`, String.raw`P = \frac{U^2}{R}`])(
  '%s fits on any phone',
  (tex) => {
    expect(formulaRoom(tex)).toBe('fits')
  },
)

test.each([
  // 342 pixels wide in very large letters, on a screen of 320.
  String.raw`P = U \times I = 2{,}8\ \mathrm{V} \times 20\ \mathrm{A} = 56\ \mathrm{W}`,
  String.raw`0{,}3 + 0{,}1 + 9{,}1 = 9{,}5\ \mathrm{V}`,
  String.raw`R \times I^2 = 0{,}14 \times 20^2 = 56\ \mathrm{W}`,
])('%s may be wider than a phone in very large letters', (tex) => {
  expect(formulaRoom(tex)).toBe('scrollsWhenEnlarged')
})

test.each([
  String.raw`3{,}6 \times 4\,000 - 2{,}6 \times 1\,396 = 14\,400 - 3\,630 = 10\,770`,
  String.raw`U_{\mathrm{batterie}} = U_{\mathrm{plus}} + U_{\mathrm{consommateur}}`,
])('%s may be wider for everybody', (tex) => {
  expect(formulaRoom(tex)).toBe('scrolls')
})
