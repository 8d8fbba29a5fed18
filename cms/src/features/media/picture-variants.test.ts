import { expect, test } from 'vitest'
import { variantNames } from './picture-variants.ts'

const hash = '0123456789abcdef0123456789abcdef'
const names = (ending: string, width: number) =>
  variantNames({ filename: `${hash}-${width}.${ending}`, width }).map(({ name }) => name.slice(hash.length + 1))

test('a picture is copied in both formats below its width, and in AVIF at its width', () => {
  expect(names('jpg', 900)).toEqual(['480.avif', '480.webp', '720.avif', '720.webp', '900.avif'])
  expect(names('png', 300)).toEqual(['300.avif'])
})

test('one that is AVIF already stands for itself, one of a camera for no copy', () => {
  expect(names('avif', 500)).toEqual(['480.avif', '480.webp'])
  expect(names('jpg', 4000).at(-1)).toBe('1600.webp')
})

test('what is no picture of the store has no copies', () => {
  expect(names('svg', 960)).toEqual([])
  expect(variantNames({ filename: 'photo.jpg', width: 900 })).toEqual([])
})
