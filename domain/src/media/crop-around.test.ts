import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropAround, hasRatio, middle } from './crop-around.ts'

const pixels = fc.integer({ min: 1, max: 10_000 })
const hundredths = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
const scene = fc.record({
  size: fc.record({ width: pixels, height: pixels }),
  ratio: fc.constantFrom(16 / 9, 1200 / 630, 1, 3 / 4),
  focus: fc.record({ x: hundredths, y: hundredths }),
})

test('a high photograph loses what is above and below, a wide one its sides', () => {
  expect(cropAround({ width: 900, height: 1600 }, 16 / 9, middle)).toEqual({
    left: 0,
    top: 547,
    width: 900,
    height: 506,
  })
  expect(cropAround({ width: 3200, height: 900 }, 16 / 9, { x: 100, y: 0 })).toEqual({
    left: 1600,
    top: 0,
    width: 1600,
    height: 900,
  })
})

test('a part lies within the picture, touches two edges of it, and holds what matters', () => {
  fc.assert(
    fc.property(scene, ({ size, ratio, focus }) => {
      const { left, top, width, height } = cropAround(size, ratio, focus)
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
      expect(left + width).toBeLessThanOrEqual(size.width)
      expect(top + height).toBeLessThanOrEqual(size.height)
      expect(width === size.width || height === size.height).toBe(true)
      const [x, y] = [(size.width * focus.x) / 100, (size.height * focus.y) / 100]
      expect(x).toBeGreaterThanOrEqual(left - 1)
      expect(x).toBeLessThanOrEqual(left + width + 1)
      expect(y).toBeGreaterThanOrEqual(top - 1)
      expect(y).toBeLessThanOrEqual(top + height + 1)
    }),
  )
})

test('a part has the ratio that was asked for, to a pixel', () => {
  fc.assert(
    fc.property(scene, ({ size, ratio, focus }) => {
      const { width, height } = cropAround(size, ratio, focus)
      const isTrue = Math.abs(width - height * ratio) <= 1 || Math.abs(height - width / ratio) <= 1
      expect(isTrue || width === 1 || height === 1).toBe(true)
    }),
  )
})

test('what is almost of a shape is not cut to it', () => {
  expect(hasRatio({ width: 1280, height: 720 }, 16 / 9)).toBe(true)
  expect(hasRatio({ width: 1280, height: 725 }, 16 / 9)).toBe(true)
  expect(hasRatio({ width: 1200, height: 720 }, 16 / 9)).toBe(false)
})
