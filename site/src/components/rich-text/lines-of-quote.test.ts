import { expect, test } from 'vitest'
import { linesOfQuote } from './lines-of-quote.ts'

test('a quotation opens and closes once, whatever its lines', () => {
  expect(linesOfQuote('Mots cités.')).toEqual(['«\u00A0Mots cités.\u00A0»'])
  expect(linesOfQuote('Un.\n\n Deux. \nTrois.')).toEqual(['«\u00A0Un.', 'Deux.', 'Trois.\u00A0»'])
})
