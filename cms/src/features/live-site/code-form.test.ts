import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFormLocation } from './code-form.ts'

const site = new Set(['/codes/', '/codes/p0420/', '/codes/b1234/'])
const locationOf = (query: string, path = '/codes/') => codeFormLocation(path, query, (known) => site.has(known))

test.each([
  ['?code=P0420', '/codes/p0420/'],
  ['?code=po42O', '/codes/p0420/'],
  ['?code=+p+0420+', '/codes/p0420/'],
  ['?code=P0420-00', '/codes/p0420/'],
  ['?code=0420', '/codes/p0420/'],
  ['?code=1234', '/codes/b1234/'],
  ['?code=P0421', '/recherche/?q=P0421'],
  ['?code=9999', '/recherche/?q=9999'],
  ['?code=d%C3%A9marreur+%26+co', '/recherche/?q=d%C3%A9marreur+%26+co'],
])('%s leads to %s', (query, location) => {
  expect(locationOf(query)).toBe(location)
})

test.each([
  ['', '/codes/'],
  ['?code=', '/codes/'],
  ['?utm=P0420', '/codes/'],
  ['?code=P0420', '/codes/p0420/'],
])('« %s » at %s is no form', (query, path) => {
  expect(locationOf(query, path)).toBeNull()
})

test('whatever is typed stays on this site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const location = locationOf(`?code=${encodeURIComponent(typed.toWellFormed())}`)
      if (location !== null) expect(location).toMatch(/^\/(codes\/[pcbu][0-9a-f]{4}\/|recherche\/\?q=[^#]*)$/)
    }),
  )
})
