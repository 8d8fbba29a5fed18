import { isSharePicture } from '@mecaformation/domain/live/share-picture'
import { expect, test } from 'vitest'
import { sharePicture } from './share-picture.ts'

test('the address changes with the words of the picture', () => {
  const { address } = sharePicture({ kind: 'Article', title: 'FAP' })
  expect(isSharePicture(address)).toBe(true)
  expect(sharePicture({ kind: 'Article', title: 'FAP' }).address).toBe(address)
  expect(sharePicture({ kind: 'Guide', title: 'FAP' }).address).not.toBe(address)
  expect(sharePicture({ kind: 'Article', title: 'EGR' }).address).not.toBe(address)
})
