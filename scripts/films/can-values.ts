/** A terminating resistor of high-speed CAN, in ohms (ISO 11898-2). */
const termination = 120

/** The resistance of resistors in parallel, in ohms. */
function inParallel(resistances: readonly number[]): number {
  return 1 / resistances.reduce((sum, resistance) => sum + 1 / resistance, 0)
}

/** What an ohmmeter shows between the two wires of a network at rest that has so many terminating resistors. */
export function busResistance(terminations: number): number {
  return inParallel(Array.from({ length: terminations }, () => termination))
}

/** Volts of the two wires while a bit is sent. */
export const levels = {
  recessive: { high: 2.5, low: 2.5 },
  dominant: { high: 3.5, low: 1.5 },
} as const

/** A piece of a frame as it stands on the wires: 0 is dominant, 1 recessive. */
export const bits = [1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 1, 1] as const
