import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml, plainText } from './plain-text.ts'

test('reads what Payload writes by itself', () => {
  const html = `Vous recevez ceci
    <a href="http://a/b">http://a/b</a>
    Sinon, ignorez.`
  expect(plainText(html)).toBe('Vous recevez ceci http://a/b Sinon, ignorez.\n')
})

test('any words come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const line = words.replaceAll(/[ \t\r\n]+/g, ' ').trim()
      expect(plainText(`<p style="color:red">${escapeHtml(line)}</p>`)).toBe(`${line}\n`)
    }),
  )
})
