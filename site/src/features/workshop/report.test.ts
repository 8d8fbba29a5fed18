import { expect, test } from 'vitest'
import { findingInWords } from './report.ts'

const bounds = { minimum: 12.4, maximum: 12.8, unit: 'V' }

test.each([
  [null, 'Pas fait'],
  [{ verdict: null, reading: '' }, 'Passé'],
  [{ verdict: 'good', reading: '12,7 V' }, 'Bon (12,7 V)'],
  [{ verdict: 'good', reading: '9,1 V' }, 'Bon (9,1 V, hors de la plage)'],
  [{ verdict: 'bad', reading: '9,1 V' }, 'Mauvais (9,1 V, hors de la plage)'],
  [{ verdict: 'bad', reading: 'bruit' }, 'Mauvais (bruit)'],
] as const)('%j is told as « %s »', (finding, words) => {
  expect(findingInWords(finding, bounds)).toBe(words)
})
