import { expect, test } from 'vitest'
import { trustedOrigins } from './trusted-origins.ts'

test('a public address is trusted alone', () => {
  expect(trustedOrigins('https://exemple.fr')).toEqual(['https://exemple.fr'])
})

test('every spelling of one’s own machine is trusted, on the same port', () => {
  expect(trustedOrigins('http://localhost:3000')).toEqual([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ])
})
