import { colours, path, round, shown, text } from './drawing.ts'
import { words } from './mixture.fr.ts'
import { corrections, fault } from './mixture-values.ts'

const graph = { left: 170, right: 1200, top: 150, bottom: 560 } as const
const scale = { lowest: -5, highest: 20, lasts: 50 } as const

const across = (seconds: number) => graph.left + (seconds / scale.lasts) * (graph.right - graph.left)
const up = (percent: number) =>
  graph.bottom - ((percent - scale.lowest) / (scale.highest - scale.lowest)) * (graph.bottom - graph.top)

/** A record of both corrections while a fault comes, drawn in eleven seconds. */
export function correctionRecord(seconds: number): string {
  const drawn = Math.min(scale.lasts, Math.max(0, ((seconds - 1) / 11) * scale.lasts))
  const lines = [0, 5, 10, 15].map(
    (percent) =>
      path(`M${graph.left} ${round(up(percent))}H${graph.right}`, percent === 0 ? colours.soft : colours.line, 3) +
      text(`${percent} %`, graph.left - 18, round(up(percent)) + 13, { size: 38, anchor: 'end' }),
  )
  const curve = (which: 'short' | 'long', colour: string) => {
    const count = Math.floor(drawn * 5)
    if (count < 2) return ''
    const points = Array.from(
      { length: count },
      (_, index) => `${round(across(index / 5))} ${round(up(corrections(index / 5)[which]))}`,
    )
    return path(`M${points.join('L')}`, colour, 7)
  }
  return [
    `<rect x="${graph.left}" y="${graph.top}" width="${graph.right - graph.left}" height="${graph.bottom - graph.top}" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="4"/>`,
    ...lines,
    path(`M${across(fault.at)} ${graph.top}V${graph.bottom}`, colours.line, 4),
    shown(
      seconds,
      { from: 2.5 },
      text(words.learn.fault, across(fault.at) + 14, graph.bottom - 18, { size: 36, plain: true }),
    ),
    curve('short', colours.wrong),
    curve('long', colours.petrol),
    shown(seconds, { from: 5 }, text(words.learn.short, across(24), up(6.6), { size: 42, colour: colours.wrong })),
    shown(seconds, { from: 8 }, text(words.learn.long, across(30), up(16.4), { size: 42, colour: colours.petrol })),
    text(words.learn.time, graph.right, graph.bottom + 44, { size: 34, anchor: 'end', plain: true }),
    shown(seconds, { from: 12.5 }, text(words.learn.trap, 620, 660, { size: 48, anchor: 'middle' })),
  ].join('')
}
