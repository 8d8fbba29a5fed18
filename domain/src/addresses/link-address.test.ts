import { expect, test } from 'vitest'
import { isLinkAddress } from './link-address.ts'

test.each([
  'https://exemple.fr',
  'http://exemple.fr/a?b=c#d',
  'mailto:a@exemple.fr',
  'tel:+33102030405',
  '/articles',
  '#mesure',
])('%s is an address', (url) => {
  expect(isLinkAddress(url)).toBe(true)
})

test.each([
  '',
  'https://',
  'http://',
  'https:// exemple.fr',
  'https://exemple',
  'mailto:',
  '//exemple.fr',
  'exemple.fr',
  'javascript:alert(1)',
])('%j is none', (url) => {
  expect(isLinkAddress(url)).toBe(false)
})
