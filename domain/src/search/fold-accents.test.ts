import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldAccents } from './fold-accents.ts'

test.each([
  ['Énergie', 'energie'],
  ['l’Œil  du\u00A0moteur ', "l'oeil du moteur"],
  ['ÇA', 'ca'],
])('%j is searched as %j', (text, folded) => expect(foldAccents(text)).toBe(folded))

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldAccents(text)
      fc.pre(/^[\p{L}\s\d]*$/u.test(text))
      expect(foldAccents(once)).toBe(once)
    }),
  )
})
