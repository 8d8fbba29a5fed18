import { expect, test } from 'vitest'
import { isLongFormula } from './long-formula.ts'

test.each([
  'U = R I',
  String.raw`0{,}3 + 0{,}1 + 9{,}1 = 9{,}5\ \mathrm{V}`,
  String.raw`P = \frac{U^2}{R_{\mathrm{liaison}}}`,
])('%s fits on a phone', (tex) => {
  expect(isLongFormula(tex)).toBe(false)
})

test.each([
  String.raw`3{,}6 \times 4\,000 - 2{,}6 \times 1\,396 = 14\,400 - 3\,630 = 10\,770`,
  String.raw`U_{\mathrm{batterie}} = U_{\mathrm{plus}} + U_{\mathrm{consommateur}}`,
])('%s may be wider', (tex) => {
  expect(isLongFormula(tex)).toBe(true)
})
