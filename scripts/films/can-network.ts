import { words } from './can-bus.fr.ts'
import { box, colours, dot, path, round, text } from './drawing.ts'

const wires = { left: 150, right: 1130, high: 420, low: 500 } as const

/** The two wires of the network, its control units and its terminating resistors. */
export function network({ resistors }: { resistors: boolean }): string {
  const { left, right, high, low } = wires
  const units = words.ends.units.map((name, index) => {
    const x = 290 + index * 235
    return [
      path(`M${x - 24} 280V${high}`, colours.petrol, 5),
      path(`M${x + 24} 280V${low}`, colours.wrong, 5),
      dot(x - 24, high, 8, colours.petrol),
      dot(x + 24, low, 8, colours.wrong),
      box(x - 95, 190, 190, 90),
      text(name, x, 246, { size: 29, anchor: 'middle' }),
    ].join('')
  })
  return [
    path(`M${left} ${high}H${right}`, colours.petrol, 8),
    path(`M${left} ${low}H${right}`, colours.wrong, 8),
    text('CAN-H', right + 30, high + 11, { size: 34, colour: colours.petrol }),
    text('CAN-L', right + 30, low + 11, { size: 34, colour: colours.wrong }),
    ...units,
    resistors ? resistor(left, 'end') + resistor(right, 'start') : '',
  ].join('')
}

/** A terminating resistor between the wires; its value stands on the side away from the network, below. */
function resistor(x: number, side: 'start' | 'end'): string {
  const { high, low } = wires
  return [
    path(`M${x} ${high}V${low}`, colours.ink, 5),
    `<rect x="${x - 17}" y="${high + 12}" width="34" height="${low - high - 24}" fill="${colours.signal}" stroke="${colours.ink}" stroke-width="4"/>`,
    text('120 Ω', x + (side === 'start' ? 17 : -17), low + 56, {
      size: 40,
      anchor: side === 'start' ? 'end' : 'start',
    }),
  ].join('')
}

/** A signal that leaves the middle for both ends and stays there; `part` is how far it is. */
export function travellingSignal(part: number): string {
  const { left, right, high, low } = wires
  const middle = 502
  return [left + 20, right - 20]
    .map((end) => {
      const x = middle + (end - middle) * part
      const size = part > 0.9 ? (1 - part) * 10 : 1
      return `<ellipse cx="${round(x)}" cy="${(high + low) / 2}" rx="${round(34 * size)}" ry="${round(58 * size)}" fill="${colours.signal}" opacity="0.8"/>`
    })
    .join('')
}
