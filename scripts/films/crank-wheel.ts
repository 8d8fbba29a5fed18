import { sensorVoltage, target } from './crank-values.ts'
import { colours, path, round } from './drawing.ts'

const radius = { root: 176, tip: 200 } as const

/** The toothed target under its sensor; `place` is the pitch that stands before the sensor. */
export function targetWheel({ x, y, place }: { x: number; y: number; place: number }): string {
  const points: string[] = []
  for (let tooth = 0; tooth < target.positions; tooth += 1) {
    const tip = tooth < target.positions - target.missing ? radius.tip : radius.root
    for (const [shift, distance] of [
      [-0.5, radius.root],
      [-0.25, radius.root],
      [-0.25, tip],
      [0.25, tip],
      [0.25, radius.root],
    ] as const) {
      const angle = ((tooth + shift - place) / target.positions) * 2 * Math.PI - Math.PI / 2
      points.push(`${round(x + distance * Math.cos(angle))} ${round(y + distance * Math.sin(angle))}`)
    }
  }
  return [
    `<path d="M${points.join('L')}Z" fill="${colours.wash}" stroke="${colours.ink}" stroke-width="3"/>`,
    `<rect x="${x - 26}" y="${y - radius.tip - 68}" width="52" height="60" rx="4" fill="${colours.signal}" stroke="${colours.ink}" stroke-width="4"/>`,
  ].join('')
}

interface Stretch {
  left: number
  right: number
  middle: number
  /** Pixels of a sound tooth's swing. */
  height: number
  colour?: string
}

/** The sensor's signal over some pitches. */
export function trace(
  { left, right, middle, height, colour = colours.petrol }: Stretch,
  { from, to, fault }: { from: number; to: number; fault?: { broken?: number; wobble?: number } },
): string {
  const count = Math.round((to - from) * 14)
  if (count < 2) return ''
  const points = Array.from({ length: count + 1 }, (_, index) => {
    const part = index / count
    const volts = sensorVoltage(from + (to - from) * part, fault)
    return `${round(left + (right - left) * part)} ${round(middle - volts * height)}`
  })
  return path(`M${points.join('L')}`, colour, 4)
}
