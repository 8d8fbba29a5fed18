import { words } from './can-bus.fr.ts'
import { bits, levels } from './can-values.ts'
import { colours, decimal, path, shown, text } from './drawing.ts'

const screen = { left: 150, right: 1000, top: 140, bottom: 590 } as const
/** Volts at the lower and the upper edge of the screen. */
const scale = { lowest: 1, highest: 4 } as const
const edgeWidth = 6

/** What an oscilloscope shows of both wires, drawn from left to right. */
export function oscillogram(seconds: number): string {
  const drawn = Math.min(1, Math.max(0, (seconds - 1) / 6))
  const { left, right, top, bottom } = screen
  const lines = [1.5, 2.5, 3.5].map((volts) => {
    const y = heightOf(volts)
    return `<path d="M${left} ${y}H${right}" stroke="${colours.line}" stroke-width="2" stroke-dasharray="8 8"/>${text(`${decimal(volts, 1)} V`, left - 16, y + 12, { size: 34, anchor: 'end' })}`
  })
  return [
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="4"/>`,
    ...lines,
    `<clipPath id="drawn"><rect x="${left}" y="${top}" width="${(right - left) * drawn}" height="${bottom - top}"/></clipPath>`,
    `<g clip-path="url(#drawn)">${path(trace('high'), colours.petrol, 6)}${path(trace('low'), colours.wrong, 6)}</g>`,
    text('CAN-H', right + 24, heightOf(3.5) + 12, { size: 38, colour: colours.petrol }),
    text('CAN-L', right + 24, heightOf(1.5) + 12, { size: 38, colour: colours.wrong }),
    shown(seconds, { from: 7.4 }, text(words.signal.recessive, left, bottom + 48, { size: 36, plain: true })),
    shown(seconds, { from: 9 }, text(words.signal.dominant, right, bottom + 48, { size: 36, anchor: 'end' })),
  ].join('')
}

function trace(wire: 'high' | 'low'): string {
  const step = (screen.right - screen.left) / bits.length
  const points = bits.flatMap((bit, index) => {
    const y = heightOf((bit === 0 ? levels.dominant : levels.recessive)[wire])
    const x = screen.left + index * step
    return [`${x + edgeWidth} ${y}`, `${x + step - edgeWidth} ${y}`]
  })
  return `M${points.join('L')}`
}

function heightOf(volts: number): number {
  const { top, bottom } = screen
  return bottom - ((volts - scale.lowest) / (scale.highest - scale.lowest)) * (bottom - top)
}
