import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestTerms, slipsIn, unknownWords, vocabularyOf, withoutSlips, withoutWords } from './known-terms.ts'

const terms = ['Chute de tension', 'Turbocompresseur', 'Bougie', 'Œillet', 'Filtre à particules', 'FAP', 'Tendeur']
const vocabulary = vocabularyOf(terms)
const corrected = (question: string) => withoutSlips(question, slipsIn(question, vocabulary))

describe('slips in a question', () => {
  it.each([
    ['chute de tenson', 'chute de tension'],
    ['tensoin', 'tension'],
    ['Chuute de Tention', 'chute de tension'],
    ['filtre a partcules', 'filtre a particules'],
    ['bougiies usées', 'bougie usées'],
    ["l'oeilet", "l'œillet"],
  ])('« %s » means « %s »', (typed, meant) => {
    expect(corrected(typed)).toBe(meant)
  })

  it.each(['tension', 'tensio', 'TENSIONS', 'bougies', 'fap', 'fop', 'œillets', 'P0421', 'zygomatique'])(
    '« %s » is left alone',
    (typed) => {
      expect(slipsIn(typed, vocabulary)).toEqual([])
    },
  )

  it('puts the word with the same beginning first', () => {
    expect(slipsIn('sanne', vocabularyOf(['sante', 'panne']))[0]?.meant).toEqual(['sante', 'panne'])
  })

  it('mends any one letter too many of any known word, and changes no known word', () => {
    const known = ['tension', 'bougie', 'tendeur', 'filtre', 'chute']
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat({ max: 8 }), fc.constantFrom(...'kwyzq'), (word, place, letter) => {
        const typed = word.slice(0, place) + letter + word.slice(place)
        expect(corrected(typed)).toBe(word)
        expect(corrected(word)).toBe(word)
      }),
    )
  })

  it('never loses or adds a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        const count = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length
        expect(count(corrected(question))).toBe(count(question))
      }),
    )
  })
})

describe('unknownWords', () => {
  it('tells those of no term, but for short ones, plurals, beginnings and figures', () => {
    expect(unknownWords('la tension du zygomatique, tenson, bou, bougies P0420', vocabulary)).toEqual([
      'zygomatique',
      'tenson',
    ])
  })
})

describe('withoutWords', () => {
  it.each([
    ['turbo du zygomatique', ['zygomatique'], 'turbo du'],
    ['le zygomatique', ['zygomatique'], ''],
    ['EGR', [], 'EGR'],
    ['chute  de tension', [], 'chute de tension'],
  ])('« %s » without %j is « %s »', (question, words, left) => {
    expect(withoutWords(question, words)).toBe(left)
  })
})

describe('nearestTerms', () => {
  it('offers what begins or looks alike, the nearest first', () => {
    expect(nearestTerms('turbo', terms, 3)).toEqual(['Turbocompresseur'])
    expect(nearestTerms('tansoin', terms, 3)).toEqual(['Chute de tension'])
    expect(nearestTerms('zygomatique', terms, 3)).toEqual([])
    expect(nearestTerms('', terms, 3)).toEqual([])
  })

  it('offers a term itself first, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...terms), fc.integer({ min: 1, max: 3 }), (term, count) => {
        const near = nearestTerms(term, terms, count)
        expect(near[0]).toBe(term)
        expect(near.length).toBeLessThanOrEqual(count)
      }),
    )
  })
})
