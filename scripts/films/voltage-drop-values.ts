/** The example of the article on voltage drops: a starter that turns slowly because of its ground. */
export const cranking = { current: 180, battery: 10.4, cable: 0.3, contact: 0.1, starter: 9.1, ground: 0.9 } as const

/** What the voltmeter reads from the starter's housing to each connection of the ground return, in its order. */
export const groundReadings = [
  { place: 'bloc moteur', volts: 0.05 },
  { place: 'caisse', volts: 0.83 },
  { place: 'cosse', volts: 0.88 },
  { place: 'plot −', volts: 0.9 },
] as const

/** The ground return once its braid was replaced. */
export const repairedGround = 0.2

/** The highest drop of a sound ground return while the starter turns. */
export const groundLimit = 0.3
