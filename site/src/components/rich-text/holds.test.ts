import type { RichText } from '@mecaformation/contracts/rich-text'
import { expect, test } from 'vitest'
import { holds } from './holds.ts'

const text = (children: object[]) => [{ type: 'paragraph', children }] as unknown as RichText

test('a text holds what stands anywhere in it, and not what it speaks of', () => {
  const body = text([{ type: 'link', children: [{ type: 'inlineFormula', tex: 'U' }] }])
  expect(holds(body, ['table', 'inlineFormula'])).toBe(true)
  expect(holds(text([{ type: 'text', text: '"type":"table"' }]), ['table'])).toBe(false)
  expect(holds([], ['table'])).toBe(false)
})
