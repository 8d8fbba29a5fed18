import { expect, test } from 'vitest'
import { searchCopy } from './search-copy.ts'

const page = (main: string, around = '') =>
  `<html lang="fr"><head><title>T</title></head><body><nav>${around}</nav><main>${main}</main></body></html>`

test('a page that is not marked is not searched', () => {
  expect(searchCopy(page('<p>Texte</p>'))).toBeNull()
})

test('what stands around the marked part does not count', () => {
  const article = '<article data-pagefind-body><h1>Turbo</h1></article>'
  expect(searchCopy(page(article, 'un'))).toBe(searchCopy(page(article, 'deux')))
  expect(searchCopy(page(article))).toContain('<h1>Turbo</h1>')
})

test('what is to be passed over is left out, with all that is in it', () => {
  const ignored = (text: string) =>
    page(`<div data-pagefind-body><div data-pagefind-ignore><div>${text}</div></div><p>Dit</p></div>`)
  expect(searchCopy(ignored('un'))).toBe(searchCopy(ignored('deux')))
  expect(searchCopy(ignored('un'))).toBe('<html lang="fr"><body><div data-pagefind-body><p>Dit</p></div></body></html>')
})

test('a title or filter within it stays', () => {
  const html = page(
    '<div data-pagefind-body><p data-pagefind-ignore><b data-pagefind-filter="code:P0420"></b></p></div>',
  )
  expect(searchCopy(html)).toContain('code:P0420')
})

test('a page that closes nothing is read to its end', () => {
  expect(searchCopy('<html><body><div data-pagefind-body><p>Texte')).toContain('<p>Texte')
})
