import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingFaults } from './heading-faults.ts'
import { longestSentence, type ReadingLevel, sentenceFaults } from './sentence-faults.ts'
import { tableFaults } from './table-faults.ts'

const placed = (levels: readonly number[]) =>
  levels.map((level, place) => ({
    place,
    block: { type: 'heading' as const, level, children: [{ type: 'text', text: 't' }] },
  }))

test('titles whose levels are mended as told have nothing to mend', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 4 })), (levels) => {
      const mended = [...levels]
      // Mending one title moves those below: each turn mends the first.
      for (let turn = 0; turn <= levels.length; turn += 1) {
        const [first] = headingFaults(placed(mended))
        if (first?.rule !== 'headingSkips') break
        expect(first.to).toBeGreaterThan(first.from + 1)
        mended[first.block] = first.from + 1
      }
      expect(headingFaults(placed(mended))).toEqual([])
    }),
  )
})

test('a full stop never makes a sentence longer, and a kinder level never finds more', () => {
  const word = fc.constantFrom('la', 'masse', 'moteur', 'L’œil', '12', 'V', '1.5')
  const levels: ReadingLevel[] = ['a2', 'decouverte', 'cap', 'bac-pro', 'perfectionnement']
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), fc.nat(120), (words, cut) => {
      const whole = words.join(' ')
      const halves = `${words.slice(0, cut).join(' ')}. ${['Puis', ...words.slice(cut)].join(' ')}`
      const longest = (text: string) =>
        Math.max(0, ...sentenceFaults(text, 'a2').map((fault) => (fault.rule === 'sentenceLong' ? fault.words : 0)))
      expect(longest(halves)).toBeLessThanOrEqual(Math.max(longest(whole), words.length - cut + 1))
      const found = levels.map((level) => sentenceFaults(whole, level).length)
      expect(found).toEqual([...found].sort((a, b) => b - a))
      if (words.length <= longestSentence('a2')) expect(sentenceFaults(whole, 'a2')).toEqual([])
    }),
  )
})

test('a table is even or not however it is turned upside down', () => {
  const cell = fc.record({
    header: fc.boolean(),
    columnSpan: fc.integer({ min: 1, max: 3 }),
    children: fc.constant([{ type: 'text', text: 'x' }]),
  })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const rulesOf = (some: typeof rows) =>
        tableFaults([{ place: 0, block: { type: 'table', rows: some } }]).map(({ rule }) => rule)
      expect(rulesOf(rows.toReversed())).toEqual(rulesOf(rows))
    }),
  )
})
