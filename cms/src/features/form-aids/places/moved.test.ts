import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedBy, onPicture, placeUnder } from './moved.ts'

test('arrows move a place a little, with shift ten times farther, and never off the picture', () => {
  expect(movedBy('ArrowRight', { x: 10, y: 20 }, false)).toEqual({ x: 10.5, y: 20 })
  expect(movedBy('ArrowUp', { x: 10, y: 20 }, true)).toEqual({ x: 10, y: 15 })
  expect(movedBy('ArrowLeft', { x: 0.2, y: 20 }, true)).toEqual({ x: 0, y: 20 })
  expect(movedBy('Enter', { x: 10, y: 20 }, false)).toBeNull()
})

test('a click is where it was made, whatever the size of the picture', () => {
  const box = { left: 100, top: 50, width: 640, height: 320 }
  expect(placeUnder({ clientX: 260, clientY: 210 }, box)).toEqual({ x: 25, y: 50 })
  expect(placeUnder({ clientX: 99, clientY: 999 }, box)).toEqual({ x: 0, y: 100 })
})

test('a place on the picture stays what it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (x, y) => {
      const place = { x: x / 10, y: y / 10 }
      expect(onPicture(place)).toEqual(place)
    }),
  )
})
