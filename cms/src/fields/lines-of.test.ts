import { expect, test } from 'vitest'
import { linesOf } from './lines-of.ts'

test('each written line counts, whatever ends it', () => {
  expect(linesOf('  Voyant allumé \r\n\n\nManque de puissance\n')).toEqual(['Voyant allumé', 'Manque de puissance'])
})

test('nothing written gives no line', () => {
  expect(linesOf(undefined)).toEqual([])
  expect(linesOf(null)).toEqual([])
  expect(linesOf(' \n ')).toEqual([])
})
