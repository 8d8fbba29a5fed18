import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { expect, test } from 'vitest'
import { hasLostText } from './has-lost-text.ts'

const state = (...children: object[]) => ({ root: { type: 'root', children } }) as unknown as SerializedEditorState
const paragraph = { type: 'paragraph', version: 1, children: [] }
const callout = (...children: object[]) => ({
  type: 'block',
  version: 2,
  fields: { blockType: 'callout', body: state(...children) },
})

test('a text or a callout that came out empty is lost', () => {
  expect(hasLostText(state())).toBe(true)
  expect(hasLostText(state(paragraph, callout()))).toBe(true)
})

test('anything else is not', () => {
  const figure = { type: 'block', version: 2, fields: { blockType: 'figure', media: 'a.svg' } }
  expect(hasLostText(state(paragraph, figure, callout(paragraph)))).toBe(false)
})
