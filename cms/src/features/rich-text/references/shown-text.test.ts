import { expect, test } from 'vitest'
import { shownText } from './shown-text.ts'

test.each([
  ['calculateur', 'calc', ''],
  ['calculateur', 'Calculateur', ''],
  ['calculateur', 'calculateurs', 'calculateurs'],
  ['bus CAN', 'can', ''],
])('%s after « @%s » reads %j', (title, typed, shown) => expect(shownText(title, typed)).toBe(shown))
