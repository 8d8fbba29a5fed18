import { expect, test } from 'vitest'
import { inLanes, lanes } from './in-lanes.ts'

const items = Array.from({ length: 20 }, (_, index) => index)

test('does everything, a few at once', async () => {
  let inHand = 0
  let most = 0
  const done: number[] = []
  await inLanes(items, async (item) => {
    inHand += 1
    most = Math.max(most, inHand)
    await new Promise((resolve) => setImmediate(resolve))
    done.push(item)
    inHand -= 1
  })
  expect(done.sort((a, b) => a - b)).toEqual(items)
  expect(most).toBe(lanes)
})

test('a fault is thrown when all that was in hand has ended, and nothing more is begun', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const work = async (item: number) => {
    begun.push(item)
    if (item === 1) throw new Error('disque plein')
    await new Promise((resolve) => setImmediate(resolve))
    ended.push(item)
  }
  await expect(inLanes(items, work)).rejects.toThrow('disque plein')
  expect(ended).toEqual(begun.filter((item) => item !== 1))
  expect(begun.length).toBeLessThanOrEqual(lanes + 1)
})
