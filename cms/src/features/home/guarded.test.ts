import { expect, test, vi } from 'vitest'
import { guarded } from './guarded.ts'

test('gives what was read, and tells nothing', async () => {
  const logger = { error: vi.fn() }
  expect(await guarded('live', async () => ({ total: 1 }), logger)).toEqual({ total: 1 })
  expect(logger.error).not.toHaveBeenCalled()
})

test.each([
  async () => Promise.reject(new Error('away')),
  () => {
    throw new Error('away')
  },
])('a panel that cannot be read says so in the log and stops nothing', async (read) => {
  const logger = { error: vi.fn() }
  expect(await guarded('live', read, logger)).toBeNull()
  expect(logger.error).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ panel: 'live', err: expect.objectContaining({ message: 'away' }) }),
  )
})
