/** A target of sixty teeth less two, as many engines have it. */
export const target = { positions: 60, missing: 2 } as const

/** How wide a tooth is for the sensor, in pitches. */
const toothWidth = 0.3

/** How many milliseconds the crankshaft takes for a turn. */
export function turnTime(speed: number): number {
  return 60_000 / speed
}

/** How many milliseconds pass between two teeth. */
export function pitchTime(speed: number): number {
  return turnTime(speed) / target.positions
}

interface Fault {
  /** A tooth that is worn away. */
  broken?: number
  /** How much the gap changes along a turn, from 0 to 1. */
  wobble?: number
}

/**
 * What an inductive sensor gives at a place of the turn, counted in pitches: the change of the flux that the teeth
 * around lead through it. A sound tooth gives 1.
 */
export function sensorVoltage(place: number, { broken, wobble = 0 }: Fault = {}): number {
  const nearest = Math.round(place)
  let change = 0
  for (let tooth = nearest - 2; tooth <= nearest + 2; tooth += 1) {
    const index = ((tooth % target.positions) + target.positions) % target.positions
    if (index >= target.positions - target.missing || index === broken) continue
    const away = (place - tooth) / toothWidth
    change -= away * Math.exp((1 - away * away) / 2)
  }
  return change * (1 - wobble * (0.5 - 0.5 * Math.cos((2 * Math.PI * place) / target.positions)))
}
