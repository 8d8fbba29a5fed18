import { extractPropsFromJSXPropsString } from '@payloadcms/richtext-lexical'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingTag, readAttribute, selfClosingTag } from './tag.ts'

/** The attributes of a tag as Payload's own reader takes them. */
function attributesOf(tag: string): Record<string, unknown> {
  return extractPropsFromJSXPropsString({ propsString: tag.replace(/^<\w+/, '').replace(/\s*\/?>$/, '') })
}

test('a tag is written as content files write it', () => {
  expect(openingTag('Callout', { tone: 'info', title: 'Avant de mesurer' })).toBe(
    '<Callout tone="info" title="Avant de mesurer">',
  )
  expect(selfClosingTag('M', { tex: 'U = R I' })).toBe('<M tex="U = R I" />')
})

test.each(['a "b" c', 'fin\\', '\\frac{U}{I}', '&quot;', '&amp;quot;', 'l’eau : 5 °C', "l'eau"])(
  '%s comes back',
  (value) => {
    expect(readAttribute(attributesOf(selfClosingTag('M', { tex: value })), 'tex')).toBe(value)
  },
)

test('any text comes back, its white space folded', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = text.replace(/[\t\r\n ]+/g, ' ').trim()
      expect(readAttribute(attributesOf(selfClosingTag('M', { tex: text })), 'tex')).toBe(value)
    }),
  )
})

test('what is not a text is a fault', () => {
  expect(() => readAttribute({ tex: true }, 'tex')).toThrow(TypeError)
})
