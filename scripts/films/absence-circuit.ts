import { box, colours, dot, path, text } from './drawing.ts'
import { words } from './voltage-absence.fr.ts'

const wires = { plus: 210, minus: 310, body: 530 } as const

/** Where the detector's tips touch: both poles behind the separator, the body, and the source that is known. */
export const points = {
  plus: { x: 740, y: wires.plus },
  minus: { x: 820, y: wires.minus },
  body: { x: 900, y: wires.body },
  sourcePlus: { x: 640, y: 310 },
  sourceMinus: { x: 720, y: 310 },
} as const

/** The traction circuit behind its separator; `sealed` once nobody can put the separator back. */
export function tractionCircuit({ open, sealed }: { open: boolean; sealed: boolean }): string {
  const { parts } = words
  const pole = (y: number) =>
    [
      path(`M500 ${y}H590M660 ${y}H1030`, colours.traction, 10),
      path(open ? `M590 ${y}L648 ${y - 42}` : `M590 ${y}H660`, colours.traction, 10),
      dot(590, y, 9),
      dot(660, y, 9),
    ].join('')
  return [
    pole(wires.plus),
    pole(wires.minus),
    path('M960 210V246M960 274V310', colours.traction, 8),
    path('M925 246H995M925 274H995', colours.ink, 8),
    text(parts.capacitor, 940, 352, { size: 30, anchor: 'middle', plain: true }),
    box(310, 190, 190, 140),
    text(parts.battery[0] ?? '', 405, 252, { size: 36, anchor: 'middle' }),
    text(parts.battery[1] ?? '', 405, 294, { size: 36, anchor: 'middle' }),
    box(1030, 190, 180, 140),
    text(parts.inverter, 1120, 272, { size: 36, anchor: 'middle' }),
    text('+', 520, 190, { size: 40 }),
    text('−', 520, 350, { size: 40 }),
    text(parts.separator, 625, 140, { size: 30, anchor: 'middle', plain: true }),
    sealed ? seal() : '',
  ].join('')
}

/** The body of the car, from which the whole traction circuit is insulated. */
export function body(): string {
  return (
    path(`M560 ${wires.body}H1210`, colours.soft, 12) +
    text(words.parts.body, 1210, wires.body - 20, { size: 32, anchor: 'end', plain: true })
  )
}

/** A lock on the separator. */
function seal(): string {
  return [
    path('M606 366V350A19 19 0 0 1 644 350V366', colours.ink, 7),
    `<rect x="596" y="364" width="58" height="46" rx="6" fill="${colours.signal}" stroke="${colours.ink}" stroke-width="4"/>`,
    text(words.parts.seal, 580, 400, { size: 30, anchor: 'end', plain: true }),
  ].join('')
}

/** A source whose voltage is known: the detector is proved on it. */
export function knownSource(): string {
  const { sourcePlus, sourceMinus } = points
  return [
    box(570, 170, 220, 140, colours.wash),
    text(words.parts.source[0] ?? '', 680, 232, { size: 38, anchor: 'middle' }),
    text(words.parts.source[1] ?? '', 680, 276, { size: 38, anchor: 'middle' }),
    dot(sourcePlus.x, sourcePlus.y, 15, colours.plus),
    dot(sourceMinus.x, sourceMinus.y, 15),
  ].join('')
}

interface Place {
  x: number
  y: number
}

/** A two-pole voltage detector, whose lamps tell up to which voltage it sees one; its tips rest apart if it has no places. */
export function detector({ lit, tips }: { lit: number; tips?: readonly [Place, Place] }): string {
  const levels = [690, 400, 230, 120, 50]
  const lamps = levels.map((volts, index) => {
    const y = 216 + index * 52
    const colour = volts <= lit ? colours.wrong : colours.line
    return dot(106, y, 17, colour) + text(`${volts} V`, 140, y + 13, { size: 36 })
  })
  const lead = (from: number, { x, y }: Place, colour: string) =>
    path(`M${from} 500C${from} 600 ${x} 600 ${x} ${y}`, colour, 6) + dot(x, y, 12, colour)
  const [first, second] = tips ?? []
  return [
    first === undefined ? '' : lead(190, first, colours.plus),
    second === undefined ? '' : lead(110, second, colours.ink),
    box(60, 170, 190, 330, colours.signal),
    `<rect x="76" y="184" width="158" height="270" rx="6" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="3"/>`,
    ...lamps,
    text(words.parts.detector, 155, 488, { size: 30, anchor: 'middle' }),
  ].join('')
}
