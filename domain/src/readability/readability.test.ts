import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kandelMoles, readabilityOf } from './readability.ts'
import { syllablesOf } from './syllables.ts'
import { sentencesOf, wordsOf } from './words.ts'

describe('syllables', () => {
  test.each([
    ['le', 1],
    ['moteur', 2],
    ['tourne', 1],
    ['roues', 1],
    ['batterie', 3],
    ['véhicule', 3],
    ['électricité', 5],
    ['l’huile', 1],
    ['qualité', 3],
    ['quatre', 1],
    ['catalogue', 3],
    ['bougie', 2],
    ['moyen', 2],
    ['essayer', 3],
    ['réaliser', 4],
    ['chaos', 2],
    ['vapo-détendeur', 5],
    ['œil', 1],
    ['feuille', 1],
    ['P0299', 1],
    ['ces', 1],
  ])('%s has %i', (word, count) => expect(syllablesOf(word)).toBe(count))
})

test('words are counted as word processors do, sentences by their stops and lines', () => {
  expect(wordsOf('L’huile chauffe : 12,5 V, vapo-détendeur.')).toEqual([
    'L’huile',
    'chauffe',
    '12,5',
    'V',
    'vapo-détendeur',
  ])
  expect(sentencesOf('Un titre\nLe 3.5 tourne. Il chauffe ! « Bien »… Et après ?')).toHaveLength(5)
})

test('the formula of Kandel and Moles, worked by hand', () => {
  // Le-mo·teur-tourn(e). Il-chauff(e).: 5 words, 6 syllables, 2 sentences.
  // 207 − 1.015 × 2.5 − 73.6 × 1.2 = 207 − 2.5375 − 88.32
  expect(kandelMoles(wordsOf('Le moteur tourne. Il chauffe.'), 2)).toBeCloseTo(116.1425, 4)
  // É·lec·tri·ci·té, sta·bi·li·té: 2 words, 9 syllables, 1 sentence: 207 − 2.03 − 73.6 × 4.5
  expect(kandelMoles(['Électricité', 'stabilité'], 1)).toBeCloseTo(-126.23, 2)
})

describe('a text', () => {
  const easy = 'Le moteur tourne. Il chauffe vite. On coupe le contact. '.repeat(5)
  const hard =
    'L’électrification progressive des automobiles particulières nécessite, indépendamment des considérations économiques, une réorganisation considérable des compétences professionnelles. '.repeat(
      3,
    )

  test('of short words and sentences is easier', () => {
    expect(readabilityOf(easy)).toMatchObject({ words: 50, sentences: 15, minutes: 1, ease: 'easy' })
    expect(readabilityOf(hard).ease).toBe('very-hard')
  })
  test('that is too short has no figure', () => {
    expect(readabilityOf('Le moteur tourne.')).toMatchObject({ words: 3, minutes: 1, score: null, ease: null })
    expect(readabilityOf('')).toEqual({ words: 0, sentences: 0, minutes: 0, score: null, ease: null })
  })
  test('takes longer the longer it is', () => {
    expect(readabilityOf(easy.repeat(8)).minutes).toBe(3)
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, more) => {
        expect(readabilityOf(`${one} ${more}`).minutes).toBeGreaterThanOrEqual(readabilityOf(one).minutes)
      }),
    )
  })
})
