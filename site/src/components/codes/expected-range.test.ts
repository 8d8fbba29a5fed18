import { expect, test } from 'vitest'
import { expectedRange, rangeToTell } from './expected-range.ts'

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

test.each([
  ['Correction entre −10 % et +10 %.', -10, 10, '%', ''],
  ['De 11,8 à 12,6 V.', 11.8, 12.6, 'V', ''],
  ['Entre −10 et 10.', -10, 10, '%', 'entre −10 et 10 %'],
  ['Moins de 0,2 V sous charge.', null, 0.5, 'V', 'au plus 0,5 V'],
  ['Proche de 60.', 59, 61, 'Ω', 'entre 59 et 61 Ω'],
  ['Pas de jeu.', null, null, '', ''],
])('« %s » from %s to %s %s leaves to tell: « %s »', (expected, minimum, maximum, unit, shown) => {
  expect(rangeToTell({ expected, minimum, maximum, unit })).toBe(shown)
})
