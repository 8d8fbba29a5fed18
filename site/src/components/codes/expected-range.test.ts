import { expect, test } from 'vitest'
import { expectedRange } from './expected-range.ts'

test.each([
  [11.8, 12.6, 'V', 'entre 11,8 et 12,6 V'],
  [null, 0.2, 'V', 'au plus 0,2 V'],
  [13.8, null, 'V', 'au moins 13,8 V'],
  [60, 60, 'Ω', '60 Ω'],
  [-40, 1250, '°C', 'entre −40 et 1 250 °C'],
  [0.97, 1.03, '', 'entre 0,97 et 1,03'],
  [null, null, 'V', ''],
])('from %s to %s %s: « %s »', (minimum, maximum, unit, shown) => {
  expect(expectedRange({ minimum, maximum, unit })).toBe(shown)
})
