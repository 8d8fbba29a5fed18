import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributeListOf, attributeOf, openingTag, readTag, tagAlone } from './tag.ts'

test('a tag is written as content files write it', () => {
  expect(openingTag('Callout', { tone: 'info', title: 'Avant de mesurer' })).toBe(
    '<Callout tone="info" title="Avant de mesurer">',
  )
  expect(tagAlone('Figure', { media: 'a.svg', caption: '' })).toBe('<Figure media="a.svg" />')
  expect(openingTag('Procedure', { tools: ['Multimètre', 'Pinces'] })).toBe(
    '<Procedure tools="Multimètre\u00A0; Pinces">',
  )
})

test('tags are told by their kind', () => {
  expect(readTag('<Video slug="a" /> fin')).toMatchObject({ name: 'Video', kind: 'alone', length: 18 })
  expect(readTag('<u>a')).toMatchObject({ name: 'u', kind: 'opens' })
  expect(readTag('</u>')).toMatchObject({ name: 'u', kind: 'closes' })
})

test.each(['< a', '<M tex=U />', '<M tex="U"', '</u />', '</u a="b">', 'a <u>'])('%s is none', (text) => {
  expect(readTag(text)).toBeNull()
})

test.each(['a "b" c', 'fin\\', '\\frac{U}{I}', '&quot;', '&amp;quot;', '& &#xA; ;', 'a\nb', '1 < 2 > 0'])(
  '%s comes back',
  (value) => {
    const tag = readTag(tagAlone('M', { tex: value }))
    expect(attributeOf(tag?.attributes ?? {}, 'tex')).toBe(value)
  },
)

test('any text comes back, and any list of texts', () => {
  const text = fc.string({ unit: 'binary' }).map((written) => written.replace(/\r/g, '').trim())
  fc.assert(
    fc.property(text, fc.array(text), (one, several) => {
      const values = several.filter((value) => value !== '')
      const tag = readTag(tagAlone('M', { one, values }))
      expect(attributeOf(tag?.attributes ?? {}, 'one')).toBe(one)
      expect(attributeListOf(tag?.attributes ?? {}, 'values')).toEqual(values)
    }),
  )
})
