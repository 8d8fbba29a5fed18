import { expect, test } from 'vitest'
import { channelAddress } from './channel-address.ts'

test.each([
  ['courriel', 'bonjour@exemple.fr', 'mailto:bonjour@exemple.fr'],
  ['telephone', '01 23 45 67 89', 'tel:0123456789'],
  ['telephone', '+33 (0)1 23.45-67 89', 'tel:+33123456789'],
  ['whatsapp', '06 12 34 56 78', 'https://wa.me/33612345678'],
  ['whatsapp', '+33 6 12 34 56 78', 'https://wa.me/33612345678'],
] as const)('%s %s opens %s', (kind, value, address) => {
  expect(channelAddress({ kind, value })).toBe(address)
})
