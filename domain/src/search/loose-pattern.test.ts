import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loosePattern } from './loose-pattern.ts'

const finds = (word: string, text: string) => new RegExp(loosePattern(word), 'i').test(text)
const letter = fc.constantFrom(..."abceinouyzéèàçœæÉŒ0189 .-/’'()[]{}+*?^$|\\#%_")
const text = fc.string({ unit: letter, maxLength: 12 })
const bare = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').replace(/’/g, "'")

describe('loosePattern', () => {
  it.each([
    ['tension', 'Chute de Tènsion'],
    ['tènsion', 'tension'],
    ['coeur', 'Le cœur du moteur'],
    ['œuf', 'OEUF'],
    ["l'arbre", 'l’arbre à cames'],
    ['p0420', 'Code P 0420'],
    ['p-0420', 'P0420'],
    ['P0 420', 'p0420'],
    ['c(a', 'ÇA C(A'],
    ['0a-e', '0a-e'],
  ])('%s finds « %s »', (word, found) => {
    expect(finds(word, found)).toBe(true)
  })

  it.each([
    ['p0420', 'P0421'],
    ['tension', 'ten sion'],
    ['a.b', 'axb'],
  ])('%s does not find « %s »', (word, other) => {
    expect(finds(word, other)).toBe(false)
  })

  it('finds every text in itself, whatever its accents, its case and what surrounds it', () => {
    fc.assert(
      fc.property(text, text, text, (before, word, after) => {
        expect(finds(word, before + word + after)).toBe(true)
        expect(finds(bare(word).toLowerCase(), before + word.toUpperCase() + after)).toBe(true)
        expect(finds(word, before + bare(word) + after)).toBe(true)
      }),
    )
  })
})
