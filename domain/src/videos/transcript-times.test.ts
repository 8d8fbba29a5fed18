import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { transcriptTimes } from './transcript-times.ts'

const chapters = [
  { start: 0, title: 'Le bus CAN' },
  { start: 5, title: 'Deux fils, une résistance' },
  { start: 18, title: '120 Ω et 120 Ω en parallèle' },
]

test('a paragraph that opens with a title begins with that chapter', () => {
  const text = ['Film dessiné.', 'Deux fils, une résistance. À chaque bout.', '120 Ω et 120 Ω en parallèle. Donc 60 Ω.']
  expect(transcriptTimes(text, { chapters, duration: 30 })).toEqual([0, 5, 18])
})

test('those between share the time by their length', () => {
  const text = ['Début.', 'Deux fils, une résistance.', 'a'.repeat(26), '120 Ω et 120 Ω en parallèle.']
  expect(transcriptTimes(text, { chapters, duration: 30 })).toEqual([0, 5, 11, 18])
})

test('a word that only begins like a title is not one', () => {
  const text = ['Début.', 'Deux fils, une résistances et plus.']
  expect(transcriptTimes(text, { chapters, duration: 30 })).toBeNull()
})

test('a text without titles has no times', () => {
  expect(transcriptTimes(['Un.', 'Deux.'], { chapters, duration: 30 })).toBeNull()
  expect(transcriptTimes([], { chapters, duration: 30 })).toBeNull()
  expect(transcriptTimes(['Un.'], { chapters: [], duration: 30 })).toBeNull()
})

describe('any transcript', () => {
  const text = fc.array(fc.oneof(fc.string(), fc.constantFrom(...chapters.map(({ title }) => `${title}. Suite.`))))

  test('has as many times as paragraphs, in order, within the film', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (paragraphs, duration) => {
        const times = transcriptTimes(paragraphs, { chapters, duration })
        if (times === null) return
        expect(times).toHaveLength(paragraphs.length)
        expect(times[0]).toBe(0)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(times.every((time) => time < duration)).toBe(true)
      }),
    )
  })
})
