import type { Medium } from '@mecaformation/contracts/documents/medium'
import { expect, test } from 'vitest'
import { cutTo, pictureCopies, stillOf } from './picture-copies.ts'

const copy = (width: number, ending: string) => ({ url: `/media/a-${width}.${ending}`, width, height: width / 2 })
const picture = (variants: Medium['variants']): Medium => ({
  collection: 'media',
  id: 'm1',
  updatedAt: '2026-11-22T10:00:00.000Z',
  alt: 'Une bougie',
  credit: '',
  mimeType: 'image/jpeg',
  url: '/media/a-1280.jpg',
  bytes: 4096,
  width: 1280,
  height: 640,
  duration: null,
  variants,
  crops: [],
})

test('a picture offers its copies in AVIF, and beside them those that all browsers read', () => {
  expect(pictureCopies(picture([copy(480, 'avif'), copy(480, 'webp'), copy(1280, 'avif')]))).toEqual({
    avif: '/media/a-480.avif 480w, /media/a-1280.avif 1280w',
    common: '/media/a-480.webp 480w, /media/a-1280.jpg 1280w',
  })
})

test('a drawing offers nothing but itself', () => {
  expect(pictureCopies(picture([]))).toEqual({ avif: '', common: '' })
})

test('a still is the narrowest sharp AVIF, or what an older medium has', () => {
  const webp = [copy(480, 'webp'), copy(960, 'webp'), copy(1280, 'webp')]
  expect(stillOf(picture([copy(480, 'avif'), copy(720, 'webp'), copy(720, 'avif'), copy(960, 'avif')]))).toBe(
    '/media/a-720.avif',
  )
  expect(stillOf(picture(webp))).toBe('/media/a-960.webp')
  expect(stillOf(picture([copy(480, 'webp')]))).toBe('/media/a-1280.jpg')
})

test('a picture that is cut offers the copies of its part, and its size', () => {
  const cut = (width: number, ending: string) => ({ ...copy(width, ending), shape: 'still' as const })
  const whole = picture([copy(480, 'avif'), copy(480, 'webp')])
  const medium = { ...whole, crops: [cut(320, 'avif'), cut(320, 'webp'), cut(960, 'avif'), cut(960, 'webp')] }
  const still = cutTo(medium, 'still')
  expect(still).toMatchObject({ url: '/media/a-960.webp', width: 960, height: 480, alt: 'Une bougie' })
  expect(pictureCopies(still)).toEqual({
    avif: '/media/a-320.avif 320w, /media/a-960.avif 960w',
    common: '/media/a-320.webp 320w, /media/a-960.webp 960w',
  })
  expect(cutTo(whole, 'still')).toBe(whole)
  expect(cutTo(medium, 'share')).toBe(medium)
})
