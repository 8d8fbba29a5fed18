/** So many pages are in hand at once. */
export const lanes = 4

/**
 * Does the work for each item, a few at once: while one page waits for the disk, another is rendered. After a
 * fault nothing more is begun, and it is thrown once all that was in hand has ended.
 */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const faults: unknown[] = []
  const lane = async () => {
    for (const item of waiting) {
      if (faults.length > 0) return
      await work(item).catch((error: unknown) => faults.push(error))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (faults.length > 0) throw faults[0]
}
