import { expect, test } from 'vitest'
import { codeFacts } from './code-facts.ts'

test('a code is read by itself, its suffix passed over', () => {
  const facts = codeFacts('p0420-00')
  expect(facts).toMatchObject({ code: 'P0420', address: '/codes/p0420/', isPossible: true })
  expect(facts).toMatchObject({ domain: 'Groupe motopropulseur', subSystem: 'Dépollution auxiliaire' })
  expect(facts?.definition).toContain('SAE')
})

test('of a maker’s code nobody else knows the sub-system', () => {
  expect(codeFacts('P1420')).toMatchObject({ subSystem: '', definition: 'Propre au constructeur' })
})

test('a code is read among other words', () => {
  expect(codeFacts('voyant code U0100')).toMatchObject({ code: 'U0100' })
  expect(codeFacts('voyant code UO1OO')).toMatchObject({ code: 'U0100', address: '/codes/u0100/' })
})

test('a code that no standard allows is told apart, other words are none', () => {
  expect(codeFacts('P9999')).toMatchObject({ code: 'P9999', isPossible: false })
  for (const typed of ['', 'turbo', 'P04', 'le P 04 20', '0420']) expect(codeFacts(typed)).toBeNull()
})
