import { colours, dot, path, round, text } from './drawing.ts'
import { pistonTravel, timing, valveLift } from './four-stroke-values.ts'

const bore = 200
const crank = { y: 590, radius: 62, rod: 211 } as const
const deck = 225

/** What is over the piston, as a colour: fresh, compressed, burning, burnt. */
function chargeColour(angle: number): string {
  const at = angle % 720
  if (at < 180) return '#d3e6e8'
  if (at < timing.spark) return '#a9cdd2'
  if (at < 420) return '#f0a29b'
  return at < 540 ? '#f2cfcb' : '#dcd9d4'
}

/** A cylinder in section, its piston and its two valves, at an angle of the crankshaft. */
export function cylinder({
  x,
  angle,
  names,
}: {
  x: number
  angle: number
  names: { intake: string; exhaust: string }
}): string {
  const [left, right] = [x - bore / 2, x + bore / 2]
  const turn = (angle * Math.PI) / 180
  const top = crank.y - crank.radius - crank.rod + pistonTravel(angle) * 2 * crank.radius - 56
  const pin = { x: x + crank.radius * Math.sin(turn), y: crank.y - crank.radius * Math.cos(turn) }
  const wrist = top + 56
  return [
    `<rect x="${left}" y="${deck}" width="${bore}" height="${round(top - deck)}" fill="${chargeColour(angle)}"/>`,
    port(x - 52, -1, names.intake, colours.petrol),
    port(x + 52, 1, names.exhaust, colours.wrong),
    path(`M${left} ${deck}V470M${right} ${deck}V470`, colours.ink, 10),
    path(`M${left} ${deck}H${x - 84}M${x - 20} ${deck}H${x + 20}M${x + 84} ${deck}H${right}`, colours.ink, 10),
    valve(x - 52, valveLift(angle, timing.intake), colours.petrol),
    valve(x + 52, valveLift(angle, timing.exhaust), colours.wrong),
    plug(x, angle),
    `<rect x="${left + 7}" y="${round(top)}" width="${bore - 14}" height="92" rx="8" fill="${colours.line}" stroke="${colours.ink}" stroke-width="4"/>`,
    path(`M${left + 8} ${round(top + 18)}H${right - 8}`, colours.ink, 4),
    `<circle cx="${x}" cy="${crank.y}" r="${crank.radius + 22}" fill="${colours.wash}" stroke="${colours.ink}" stroke-width="4"/>`,
    path(`M${x} ${crank.y}L${round(pin.x)} ${round(pin.y)}`, colours.soft, 26),
    path(`M${x} ${round(wrist)}L${round(pin.x)} ${round(pin.y)}`, colours.ink, 16),
    dot(x, round(wrist), 11, colours.surface),
    dot(pin.x, pin.y, 11, colours.surface),
    dot(x, crank.y, 11),
  ].join('')
}

/** A duct that comes to its valve from a side. */
function port(x: number, side: -1 | 1, name: string, colour: string): string {
  const outer = x + side * 120
  return [
    path(
      `M${x - side * 30} ${deck - 8}Q${x - side * 30} 168 ${outer} 168M${x + side * 32} ${deck - 8}Q${x + side * 36} 214 ${outer} 214`,
      colour,
      5,
    ),
    text(name, outer + side * 8, 150, { size: 30, colour, anchor: 'middle' }),
  ].join('')
}

function valve(x: number, lift: number, colour: string): string {
  const y = round(deck + lift * 34)
  return path(`M${x} 128V${y}`, colour, 7) + path(`M${x - 30} ${y}H${x + 30}`, colour, 12)
}

function plug(x: number, angle: number): string {
  const at = angle % 720
  const sparks = at >= timing.spark && at < timing.spark + 30
  return [
    `<rect x="${x - 11}" y="168" width="22" height="66" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="4"/>`,
    sparks
      ? `<path d="M${x} 236l-12 16 14 0 -8 18 24 -26 -14 0 8 -12z" fill="${colours.signal}" stroke="${colours.ink}" stroke-width="2"/>`
      : '',
  ].join('')
}
