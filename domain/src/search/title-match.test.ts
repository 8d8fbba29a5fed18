import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleMatch } from './title-match.ts'

test.each([
  ['Embrayage', 'embrayage', 0],
  ['Bougies d’allumage', 'bougie allumage', 0],
  ['Chute de tension', 'chutes de tension', 0],
  ['Mesurer une chute de tension en charge', 'chute de tension', 1],
  ['Turbocompresseur', 'turbo', 1],
  ['P0420 : prouver le coupable', 'P0420', 1],
  ['Lexique : Ca…', 'catalyseur', 2],
  ['Turbo', 'turbo grippé', 2],
  ['Turbo', '', 2],
  ['Le la', 'de', 2],
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
