import { expect, test } from 'vitest'
import { parseSender } from './sender.ts'

test.each([
  ['MécaFormation <ne-pas-repondre@localhost>', { name: 'MécaFormation', address: 'ne-pas-repondre@localhost' }],
  ['"Atelier, école" <a@b.fr>', { name: 'Atelier, école', address: 'a@b.fr' }],
  [' a@b.fr ', { name: '', address: 'a@b.fr' }],
])('%s', (from, sender) => {
  expect(parseSender(from)).toEqual(sender)
})
