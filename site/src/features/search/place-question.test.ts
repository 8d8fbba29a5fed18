import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOfQuestion, isNarrowed, questionAt } from './place-question.ts'

const none = { type: [], technologie: [], niveau: [] }
const values = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), { maxLength: 3 }).map((list) => list.sort())
const question = fc.record({
  text: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().trim()),
  chosen: fc.record({ type: values, technologie: values, niveau: values }),
})

test('the address of a question leads back to it', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const address = new URL(addressOfQuestion(asked), 'https://example.org')
      expect(address.pathname).toBe('/recherche/')
      expect(questionAt(address.search)).toEqual(asked)
    }),
  )
})

test('without a question the address is bare', () => {
  expect(addressOfQuestion({ text: '  ', chosen: none })).toBe('/recherche/')
  expect(questionAt('')).toEqual({ text: '', chosen: none })
})

test('the same choice has one address, whatever its order', () => {
  const chosen = { ...none, type: ['video', 'article'] }
  expect(addressOfQuestion({ text: 'chute de tension', chosen })).toBe(
    '/recherche/?q=chute+de+tension&type=article&type=video',
  )
  expect(questionAt('?type=video&type=article&type=video&autre=1').chosen).toEqual({
    ...none,
    type: ['article', 'video'],
  })
})

test('a question is narrowed by any facet', () => {
  expect(isNarrowed(questionAt('?q=turbo'))).toBe(false)
  expect(isNarrowed(questionAt('?niveau=cap'))).toBe(true)
})
