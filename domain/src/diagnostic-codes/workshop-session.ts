/** The tests of a code done one by one beside the vehicle: what was found, and where one stands. */
import { readQuantity } from '../exercises/quantities/read-quantity.ts'

/** What a test should read, in `unit`; `null` where it has no bound. */
export interface Bounds {
  minimum: number | null
  maximum: number | null
  unit: string
}

export type Verdict = 'good' | 'bad'

export interface Finding {
  /** `null` of a test that was left out. */
  verdict: Verdict | null
  /** As it was typed; empty when nothing was. */
  reading: string
}

export interface WorkshopSession {
  /** One a test, in their order; `null` where it was not done yet. */
  findings: readonly (Finding | null)[]
  /** The test in hand; as many as there are tests: the report. */
  position: number
  /** What the mechanic calls the vehicle, for the report. */
  vehicle: string
}

/** @param tests How many there are. */
export function beginSession(tests: number): WorkshopSession {
  return { findings: Array.from({ length: tests }, () => null), position: 0, vehicle: '' }
}

/** Keeps a finding and goes on to the next test, or to the report after the last. */
export function recordFinding(session: WorkshopSession, finding: Finding): WorkshopSession {
  const findings = session.findings.map((kept, index) => (index === session.position ? finding : kept))
  return moveTo({ ...session, findings }, session.position + 1)
}

/** Goes to a test or to the report; what lies beyond either end is that end. */
export function moveTo(session: WorkshopSession, position: number): WorkshopSession {
  return { ...session, position: Math.max(0, Math.min(session.findings.length, position)) }
}

/** What a typed reading says against the bounds; `null` when it cannot be read or there is nothing to hold it to. */
export function verdictOf(reading: string, { minimum, maximum, unit }: Bounds): Verdict | null {
  if (minimum === null && maximum === null) return null
  const read = readQuantity(reading, unit)
  if (read.kind !== 'value') return null
  return read.value >= (minimum ?? -Infinity) && read.value <= (maximum ?? Infinity) ? 'good' : 'bad'
}

/** A reading with its unit, where only a number was typed. */
export function withUnit(reading: string, unit: string): string {
  const typed = reading.trim()
  return unit !== '' && /^[-+−]?[\d\s.,]*\d$/u.test(typed) ? `${typed}\u00A0${unit}` : typed
}

/** What was kept on a device, or `null` when it is not a session of so many tests. */
export function readSession(kept: unknown, tests: number): WorkshopSession | null {
  if (!isRecord(kept) || typeof kept['vehicle'] !== 'string' || !Array.isArray(kept['findings'])) return null
  const { findings, position, vehicle } = kept as { findings: unknown[]; position: unknown; vehicle: string }
  if (findings.length !== tests || !findings.every(isFindingOrNull)) return null
  if (typeof position !== 'number' || !Number.isInteger(position)) return null
  return moveTo({ findings, position: 0, vehicle }, position)
}

function isFindingOrNull(value: unknown): value is Finding | null {
  if (value === null) return true
  if (!isRecord(value) || typeof value['reading'] !== 'string') return false
  return [null, 'good', 'bad'].includes(value['verdict'] as null)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
