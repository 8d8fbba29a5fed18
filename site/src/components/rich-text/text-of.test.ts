import type { Block } from '@mecaformation/contracts/rich-text'
import { beforeEach, expect, test } from 'vitest'
import { loadSnapshot } from '../../data/snapshot.ts'
import { textOf, textOfBlock } from './text-of.ts'

beforeEach(() => {
  loadSnapshot([
    {
      ...{ collection: 'glossary', id: 'g1', slug: 'bus-can', title: 'bus CAN', summary: 'Un réseau.' },
      ...{ publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' },
      ...{ sources: [], verifiedBy: '', reviewOn: null, technologies: [], otherNames: [], definition: [] },
      ...{ easyFrench: '', translations: [], relatedTerms: [] },
    },
  ])
})

test('a word of the glossary reads as its sentence puts it, else as the glossary does', () => {
  expect(
    textOf([
      { type: 'term', term: 'g1', text: 'bus' },
      { type: 'text', text: ', ' },
      { type: 'term', term: 'g1', text: '' },
      { type: 'text', text: ', ' },
      { type: 'term', term: 'unpublished', text: 'mot' },
      { type: 'codeReference', code: 'unpublished' },
    ]),
  ).toBe('bus, bus CAN, mot')
})

test.each<[Block, string]>([
  [
    {
      type: 'procedure',
      title: 'Mesurer',
      tools: ['Multimètre'],
      steps: [{ instruction: 'Branchez.', expected: '12 V', warning: 'Chaud' }],
    },
    'Mesurer Multimètre Branchez. 12 V Chaud',
  ],
  [{ type: 'keyPoints', points: ['Un.', 'Deux.'] }, 'Un. Deux.'],
  [{ type: 'sourceQuote', quote: 'Mots.', source: 'INRS', url: '' }, 'Mots. INRS'],
  [{ type: 'schematic', schematic: 's1', caption: 'Le circuit.' }, 'Le circuit.'],
])('the words of %o', (block, words) => {
  expect(textOfBlock(block)).toBe(words)
})
