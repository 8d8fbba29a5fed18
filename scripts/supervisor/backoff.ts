const first = 200
const longest = 10_000
const healthyAfter = 30_000

/** A service that ran this long (milliseconds) was well: its next failure counts as a first one. */
export function isHealthy(uptime: number): boolean {
  return uptime >= healthyAfter
}

/** Milliseconds to wait before starting again a service that failed `failures` times in a row (1 or more). */
export function backoffDelay(failures: number): number {
  return Math.min(longest, first * 2 ** (failures - 1))
}

/** How many failures in a row there are, now that a run of `uptime` milliseconds ended. */
export function countFailure(before: number, uptime: number): number {
  return isHealthy(uptime) ? 1 : before + 1
}
