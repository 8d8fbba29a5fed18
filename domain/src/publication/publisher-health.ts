/** Signs of life, in milliseconds of the database's clock. */
export interface PublisherSigns {
  /** When a leader last renewed its lease; `null` when none ever led. */
  readonly heardAt: number | null
  /** Since when the oldest waiting publication waits; `null` when none does. */
  readonly waitingSince: number | null
}

/** `since` is when it was last heard, or when the oldest waiting publication was asked for. */
export type PublisherHealth =
  | { status: 'well' }
  | { status: 'down'; since: number | null }
  | { status: 'late'; since: number }

const seconds = 1000
/** Longer than a restart, and than another publisher needs to take over. */
const silence = 15 * seconds
const patience = 30 * seconds
/** How long it must last before people are sent a message about it. */
const worthAMessage = 180 * seconds

/** How publications fare. Nothing goes out while no publisher leads, so that comes before lateness. */
export function publisherHealth({ heardAt, waitingSince }: PublisherSigns, now: number): PublisherHealth {
  if (heardAt === null) return { status: 'down', since: null }
  if (now - heardAt > silence) return { status: 'down', since: heardAt }
  if (waitingSince !== null && now - waitingSince > patience) return { status: 'late', since: waitingSince }
  return { status: 'well' }
}

/**
 * What a change of health asks of whoever tells people: an outage begins after minutes and ends when all is
 * well again, however it went in between, so each is told once. A publisher that never led is being
 * installed: nobody is told.
 */
export function outageStep(
  health: PublisherHealth,
  { open, now }: { open: boolean; now: number },
): 'begin' | 'end' | null {
  if (health.status === 'well') return open ? 'end' : null
  const lasts = now - (health.since ?? now)
  return !open && lasts > worthAMessage ? 'begin' : null
}
