/** What the third character of a standard code speaks of (SAE J2012, groupings of systems). */
export type CodeSubSystem =
  | 'air-fuel-and-emissions'
  | 'air-fuel'
  | 'ignition'
  | 'emissions'
  | 'speed-idle-inputs'
  | 'inputs'
  | 'computer-outputs'
  | 'transmission'
  | 'hybrid'
  | 'cylinder-deactivation'
  | 'network-electrical'
  | 'network-communication'
  | 'network-software'
  | 'network-data'
  | 'modules-and-supply'

const subSystems: Record<string, CodeSubSystem> = {
  P00: 'air-fuel-and-emissions',
  P01: 'air-fuel',
  P02: 'air-fuel',
  P03: 'ignition',
  P04: 'emissions',
  P05: 'speed-idle-inputs',
  P06: 'computer-outputs',
  P07: 'transmission',
  P08: 'transmission',
  P09: 'transmission',
  P0A: 'hybrid',
  P0B: 'hybrid',
  P0C: 'hybrid',
  P20: 'air-fuel-and-emissions',
  P21: 'air-fuel-and-emissions',
  P22: 'air-fuel-and-emissions',
  P23: 'ignition',
  P24: 'emissions',
  P25: 'inputs',
  P26: 'computer-outputs',
  P27: 'transmission',
  P29: 'air-fuel-and-emissions',
  P2A: 'air-fuel-and-emissions',
  P34: 'cylinder-deactivation',
  U00: 'network-electrical',
  U01: 'network-communication',
  U02: 'network-communication',
  U03: 'network-software',
  U04: 'network-data',
  U30: 'modules-and-supply',
}

/** The sub-system of a code, or of its first three characters; `null` where the standard names none. */
export function subSystemOf(code: string): CodeSubSystem | null {
  return subSystems[code.slice(0, 3)] ?? null
}
