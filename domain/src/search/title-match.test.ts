import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleMatch } from './title-match.ts'

test.each([
  ['Embrayage', 'embrayage', 0],
  ['Bougies d’allumage', 'bougie allumage', 0],
  ['Chute de tension', 'chutes de tension', 0],
  ['Mesurer une chute de tension en charge', 'chute de tension', 1],
  ['Turbocompresseur', 'turbo', 2],
  ['Freinage hydraulique et ABS', 'abs', 1],
  ['La vérification d’absence de tension', 'abs', 3],
  ['P0420 : prouver le coupable', 'P0420', 1],
  ['Lexique : Ca…', 'catalyseur', 3],
  ['Turbo', 'turbo grippé', 3],
  ['Turbo', '', 3],
  ['Le la', 'de', 3],
])('« %s » answers « %s »: %i', (title, question, match) => {
  expect(titleMatch(title, question)).toBe(match)
})

test('a title answers itself, and more words around it take nothing away', () => {
  const title = fc.stringMatching(/^[a-zé]{4,9}( [a-z]{4,9}){0,2}$/)
  fc.assert(
    fc.property(title, title, (one, other) => {
      expect(titleMatch(one, one.toUpperCase())).toBe(0)
      expect(titleMatch(`${other} ${one}`, one)).toBeLessThanOrEqual(1)
    }),
  )
})
