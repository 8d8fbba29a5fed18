import {
  beginSession,
  readSession,
  type WorkshopSession,
} from '@mecaformation/domain/diagnostic-codes/workshop-session'

/** The session of a code that this device keeps, or a new one. */
export function keptSession(code: string, tests: number): WorkshopSession {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(code)) ?? 'null')
    return readSession(kept, tests) ?? beginSession(tests)
  } catch {
    // No storage here, or something else wrote there: one begins anew.
    return beginSession(tests)
  }
}

/** Whether the device keeps it; some browsers refuse, by setting or in private windows. */
export function keepSession(code: string, session: WorkshopSession): boolean {
  try {
    localStorage.setItem(keyOf(code), JSON.stringify(session))
    return true
  } catch {
    return false
  }
}

function keyOf(code: string): string {
  return `atelier:${code}`
}
