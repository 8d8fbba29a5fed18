import type { RichText } from '@mecaformation/contracts/rich-text'
import { expect, test } from 'vitest'
import { withoutHeadings } from './without-headings.ts'

test('headings become bold paragraphs, the rest stays', () => {
  const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Par virement.' }] }
  const body: RichText = [
    {
      type: 'heading',
      level: 2,
      children: [
        { type: 'text', text: 'Payer ' },
        { type: 'text', text: 'vite', marks: ['italic', 'bold'] },
        { type: 'lineBreak' },
      ],
    },
    paragraph,
  ]
  expect(withoutHeadings(body)).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Payer ', marks: ['bold'] },
        { type: 'text', text: 'vite', marks: ['italic', 'bold'] },
        { type: 'lineBreak' },
      ],
    },
    paragraph,
  ])
})
