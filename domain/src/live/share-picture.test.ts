import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSharePicture, shareCard, wordsOfPicture } from './share-picture.ts'

test('a code stands apart from what it means', () => {
  const words = wordsOfPicture({ kind: 'Code défaut', title: 'P0420\u00A0: catalyseur sous le seuil' })
  expect(shareCard(words)).toEqual({ kind: 'Code défaut', title: 'catalyseur sous le seuil', code: 'P0420' })
  expect(shareCard('Article · P0299, de la fuite au turbo')).toMatchObject({ code: null })
})

test('the words of a picture tell the card that they came from', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      fc.pre(!/^[PCBU][0-3]/.test(title))
      expect(shareCard(wordsOfPicture({ kind: 'Article', title }))).toEqual({ kind: 'Article', title, code: null })
    }),
  )
})

test('pictures have a folder of their own', () => {
  expect(isSharePicture('/partage/abc.png')).toBe(true)
  expect(isSharePicture('/media/abc.png')).toBe(false)
})
