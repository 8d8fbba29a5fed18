/** How long before its day a review is announced. */
const noticeDays = 30
const dayMs = 86_400_000
/** A week, less an hour: whoever reminds each morning is not always on time to the minute. */
const leastPause = 7 * dayMs - 3_600_000

/** The last day, as YYYY-MM-DD, whose reviews are announced on a day. */
export function announcedUntil(today: string): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + noticeDays * dayMs).toISOString().slice(0, 10)
}

export type DueState = 'overdue' | 'soon' | 'later'

/** Where a review stands, both days as YYYY-MM-DD of Paris; on its day it is due. */
export function dueState(reviewOn: string, today: string): DueState {
  if (reviewOn <= today) return 'overdue'
  return reviewOn <= announcedUntil(today) ? 'soon' : 'later'
}

/** Whether somebody may be reminded now: once a week at most. */
export function mayRemind(lastSentAt: Date | null, now: Date): boolean {
  return lastSentAt === null || now.getTime() - lastSentAt.getTime() >= leastPause
}
