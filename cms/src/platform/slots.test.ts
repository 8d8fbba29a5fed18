import { expect, test } from 'vitest'
import { Slots } from './slots.ts'

test('those who come too many wait, in the order in which they came', async () => {
  const slots = new Slots(2)
  const came: number[] = []
  const takers = [1, 2, 3, 4].map((taker) => slots.take().then(() => came.push(taker)))
  await Promise.all(takers.slice(0, 2))
  expect(came).toEqual([1, 2])
  slots.give()
  await takers[2]
  expect(came).toEqual([1, 2, 3])
  slots.give()
  slots.give()
  await takers[3]
  await slots.take()
  expect(came).toEqual([1, 2, 3, 4])
})
