import { expect, test } from 'vitest'
import { passwordRefusal } from './password-refusal.ts'

test.each([
  ['clé de douze', null],
  ['onze signes', 'too-short'],
  ['🔧🔩🔧🔩🔧🔩', 'too-short'],
  ['aaaaaaaaaaaa', 'too-simple'],
  ['abcdabcdabcdabcd', 'too-simple'],
  ['vidange tous les 15 000 km', null],
  ['long mot de passe '.repeat(12), 'too-long'],
])('« %s » : %s', (password, refusal) => {
  expect(passwordRefusal(password)).toBe(refusal)
})
