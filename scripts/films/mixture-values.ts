/** What an air leak lets in, and what the meter counts, in grams a second. */
export const air = { leak: 0.6, idle: 3, fast: 15 } as const

/** The correction that an air leak asks for, in percent: what came in uncounted, of what was counted. */
export function leakCorrection(counted: number): number {
  return (air.leak / counted) * 100
}

/** What a lack of fuel asks for, in percent: little at idle, much at full load. */
export const starved = { idle: 3, load: 18 } as const

/** Both corrections together, in percent: they multiply. */
export function totalCorrection(short: number, long: number): number {
  return ((1 + short / 100) * (1 + long / 100) - 1) * 100
}

export const example = { short: 2, long: 16 } as const

/** When the fault of the example begins, in seconds, and how strong it is, in percent. */
export const fault = { at: 8, correction: 15 } as const

/** What the tool shows so many seconds into the record: short term answers, long term learns and relieves it. */
export function corrections(seconds: number): { short: number; long: number } {
  const since = Math.max(0, seconds - fault.at)
  const needed = fault.correction * (1 - Math.exp(-since / 1.2))
  const long = fault.correction * (1 - Math.exp(-Math.max(0, since - 4) / 9))
  return { short: ((1 + needed / 100) / (1 + long / 100) - 1) * 100, long }
}
