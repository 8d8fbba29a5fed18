import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSharePicture, shareCard, sharePicture } from './share-picture.ts'

test('the address changes with the words of the picture', () => {
  const { address } = sharePicture({ kind: 'Article', title: 'FAP' })
  expect(isSharePicture(address)).toBe(true)
  expect(sharePicture({ kind: 'Article', title: 'FAP' }).address).toBe(address)
  expect(sharePicture({ kind: 'Guide', title: 'FAP' }).address).not.toBe(address)
  expect(sharePicture({ kind: 'Article', title: 'EGR' }).address).not.toBe(address)
})

test('a code stands apart from what it means', () => {
  const { alt } = sharePicture({ kind: 'Code défaut', title: 'P0420\u00A0: catalyseur sous le seuil' })
  expect(shareCard(alt)).toEqual({ kind: 'Code défaut', title: 'catalyseur sous le seuil', code: 'P0420' })
  expect(shareCard('Article · P0299, de la fuite au turbo')).toMatchObject({ code: null })
})

test('the words of a picture tell the card that they came from', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      fc.pre(!/^[PCBU][0-3]/.test(title))
      expect(shareCard(sharePicture({ kind: 'Article', title }).alt)).toEqual({ kind: 'Article', title, code: null })
    }),
  )
})
