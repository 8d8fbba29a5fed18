import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choices, readPreferences, writePreferences } from './preferences.ts'

const anyPreferences = fc.record({
  theme: fc.constantFrom(...choices.theme),
  size: fc.constantFrom(...choices.size),
  spacing: fc.constantFrom(...choices.spacing),
  font: fc.constantFrom(...choices.font),
})

test('what is written is read again', () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      expect(readPreferences(writePreferences(preferences))).toEqual(preferences)
    }),
  )
})

test('what is usual is not written, and what is unknown is usual', () => {
  const usual = { theme: 'auto', size: 'normal', spacing: 'usual', font: 'hyperlegible' }
  expect(readPreferences('')).toEqual(usual)
  expect(readPreferences('violet  énorme')).toEqual(usual)
  expect(writePreferences(readPreferences(''))).toBe('')
  expect(writePreferences({ ...readPreferences(''), theme: 'dark', size: 'larger' })).toBe('dark larger')
})
