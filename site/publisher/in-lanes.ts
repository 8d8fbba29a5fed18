/** So many pages are in hand at once. */
export const lanes = 4

/** Does the work for each item, a few at once: while one page waits for the disk, another is rendered. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const lane = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
