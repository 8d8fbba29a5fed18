import { expect, test } from 'vitest'
import { coalesced } from './coalesced.ts'

function controlled() {
  const ends: (() => void)[] = []
  const run = coalesced(() => new Promise<void>((resolve) => ends.push(resolve)))
  return { ends, run }
}

test('calls during a run share one more run, begun after it', async () => {
  const { ends, run } = controlled()
  const first = run()
  const second = run()
  const third = run()
  expect(ends).toHaveLength(1)
  ends[0]?.()
  await first
  await Promise.resolve()
  expect(ends).toHaveLength(2)
  ends[1]?.()
  await Promise.all([second, third])
  expect(ends).toHaveLength(2)
})

test('a run that fails does not keep the next from running', async () => {
  let calls = 0
  const run = coalesced(async () => {
    calls += 1
    if (calls === 1) throw new Error('first')
  })
  const first = run()
  const second = run()
  await expect(first).rejects.toThrow('first')
  await second
  expect(calls).toBe(2)
})
