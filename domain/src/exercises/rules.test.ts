import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clozeParts } from './cloze-parts.ts'
import { mayChangeMode } from './exercise-mode.ts'
import { folded } from './folded.ts'
import { scoreAfterHints } from './hint-cost.ts'
import { longestRising } from './longest-rising.ts'
import { isOneSlipFrom } from './slip.ts'

test('each hint takes a tenth, and half of the score remains', () => {
  expect(scoreAfterHints(1, 0)).toBe(1)
  expect(scoreAfterHints(1, 2)).toBeCloseTo(0.8)
  expect(scoreAfterHints(0.5, 9)).toBe(0.25)
})

test('a mode is for ever once it was published', () => {
  expect(mayChangeMode({ wasPublished: true, from: 'graded', to: 'practice' })).toBe(false)
  expect(mayChangeMode({ wasPublished: true, from: 'practice', to: 'graded' })).toBe(false)
  expect(mayChangeMode({ wasPublished: false, from: 'graded', to: 'practice' })).toBe(true)
  expect(mayChangeMode({ wasPublished: true, from: 'graded', to: 'graded' })).toBe(true)
})

test.each([
  ['  Le Cœur ', 'le coeur'],
  ['l’allumage', "l'allumage"],
  ['Vérification.', 'verification'],
  ['tête-bêche', 'tete beche'],
  ['12,5 V', '12,5 v'],
])('« %s » reads as « %s »', (a, b) => {
  expect(folded(a)).toBe(folded(b))
})

test.each(['-12', '+BAT', '<5', '5 %'])('« %s » keeps what makes it', (text) => {
  expect(folded(text)).not.toBe(folded(text.slice(1)))
})

test.each([
  ['alternateur', 'alternateu', true],
  ['alternateur', 'alternatteur', true],
  ['alternateur', 'alternateyr', true],
  ['alternateur', 'alternaetur', true],
  ['alternateur', 'alterateu', false],
  ['npn', 'pnp', false],
  ['p0299', 'p0298', false],
  ['turbo', 'turbo', false],
])('%s for %s is one slip: %s', (given, expected, is) => {
  expect(isOneSlipFrom(given, expected)).toBe(is)
  expect(isOneSlipFrom(expected, given)).toBe(is)
})

test('the longest rising part rises, is part of the sequence, and nothing longer does', () => {
  const slowest = (sequence: readonly number[]): number => {
    let best = 0
    for (let mask = 0; mask < 2 ** sequence.length; mask += 1) {
      const picked = sequence.filter((_, place) => (mask >> place) & 1)
      if (picked.every((number, place) => place === 0 || (picked[place - 1] ?? number) < number)) {
        best = Math.max(best, picked.length)
      }
    }
    return best
  }
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 8 }), (sequence) => {
      const rising = longestRising(sequence)
      expect(rising).toHaveLength(slowest(sequence))
      let from = -1
      for (const number of rising) {
        from = sequence.indexOf(number, from + 1)
        expect(from).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('a text with gaps is taken apart', () => {
  expect(clozeParts('Entre [1] et [2].')).toEqual([
    { kind: 'text', text: 'Entre ' },
    { kind: 'gap', gap: 0 },
    { kind: 'text', text: ' et ' },
    { kind: 'gap', gap: 1 },
    { kind: 'text', text: '.' },
  ])
  expect(clozeParts('Rien [a] ici []')).toEqual([{ kind: 'text', text: 'Rien [a] ici []' }])
})
