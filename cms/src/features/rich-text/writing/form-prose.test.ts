import { expect, test } from 'vitest'
import { mendedForm, proseOf } from './form-prose.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const callout = {
  id: '1',
  blockType: 'callout',
  tone: 'danger',
  title: "L'arc",
  body: {
    root: { type: 'root', children: [{ type: 'paragraph', children: [text('Est-ce sûr?'), text("a?'b'", 16)] }] },
  },
}

test('what a block says is found in its fields and in the text within, never in code', () => {
  expect(proseOf(callout)).toEqual(["L'arc", 'Est-ce sûr?'])
  expect(
    proseOf({ blockType: 'procedure', title: 'a', steps: [{ instruction: 'b', expected: 'c', warning: '' }] }),
  ).toEqual(['a', 'b', 'c', ''])
})

test('it is mended there, and nowhere else', () => {
  const { title, body } = mendedForm(callout)
  expect(title).toBe('L’arc')
  expect(body.root.children[0]?.children).toEqual([text('Est-ce sûr\u00A0?'), text("a?'b'", 16)])
  const formula = { blockType: 'formula', tex: "f'(x) : y?" }
  expect(mendedForm(formula)).toBe(formula)
  const quote = { blockType: 'sourceQuote', quote: 'Mot', source: 'INRS', url: 'https://a.fr/?b' }
  expect(mendedForm(quote)).toBe(quote)
})
