import { expect, test } from 'vitest'
import { isToComplete } from './is-to-complete.ts'

test.each([
  ['Référent handicap : [nom, téléphone et courriel à compléter]', true],
  ['Référent handicap : [à compléter par l’exploitant]', true],
  ['Marie Durand, 01 23 45 67 89', false],
  ['Un dossier à compléter avec le référent [Marie Durand]', false],
])('« %s » waits to be completed: %s', (text, expected) => {
  expect(isToComplete(text)).toBe(expected)
})
