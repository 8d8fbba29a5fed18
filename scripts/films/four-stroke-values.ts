/** The engine of the film: petrol, naturally aspirated, in degrees of crankshaft from the intake's upper dead centre. */
export const timing = {
  intake: { opens: -10, closes: 220 },
  exhaust: { opens: 495, closes: 730 },
  spark: 340,
} as const

const compressionRatio = 10
/** The length of the connecting rod, in crank radiuses. */
const rodLength = 3.4
const cycle = 720

/** How far the piston is from its upper dead centre: 0 there, 1 at the lower one. */
export function pistonTravel(angle: number): number {
  const turn = (angle * Math.PI) / 180
  const reach = Math.cos(turn) + Math.sqrt(rodLength ** 2 - Math.sin(turn) ** 2)
  return (rodLength + 1 - reach) / 2
}

/** How far a valve is open, from 0 to 1. */
export function valveLift(angle: number, { opens, closes }: { opens: number; closes: number }): number {
  for (const shift of [-cycle, 0, cycle]) {
    const part = (angle + shift - opens) / (closes - opens)
    if (part > 0 && part < 1) return Math.sin(Math.PI * part) ** 2
  }
  return 0
}

/** The volume over the piston, in volumes of the lower dead centre. */
function volume(angle: number): number {
  return (1 + pistonTravel(angle) * (compressionRatio - 1)) / compressionRatio
}

const intakePressure = 0.9
const compressed = { from: 220, exponent: 1.3 } as const
const burnt = { exponent: 1.28, top: 375, peak: 50 } as const

/** The pressure in the cylinder at full load, in absolute bars. */
export function pressure(angle: number): number {
  const at = ((angle % cycle) + cycle) % cycle
  if (at < compressed.from) return intakePressure
  const compression = intakePressure * (volume(compressed.from) / volume(at)) ** compressed.exponent
  if (at < timing.spark + 8) return compression
  if (at < burnt.top) {
    const part = (at - timing.spark - 8) / (burnt.top - timing.spark - 8)
    return compression + (burnt.peak - compression) * part * part * (3 - 2 * part)
  }
  const expansion = burnt.peak * (volume(burnt.top) / volume(at)) ** burnt.exponent
  if (at < timing.exhaust.opens) return expansion
  const left = Math.max(0, 1 - (at - timing.exhaust.opens) / 60)
  return 1.1 + (expansion - 1.1) * left * left
}
