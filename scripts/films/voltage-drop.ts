import { places, startingCircuit } from './circuit.ts'
import { between, box, colours, decimal, meter, path, progress, sheet, shown, text, titleCard } from './drawing.ts'
import type { Film } from './film.ts'
import { words } from './voltage-drop.fr.ts'
import { cranking, groundLimit, groundReadings, repairedGround } from './voltage-drop-values.ts'

/** When each chapter begins, in seconds. */
const start = { wire: 5, idle: 16, load: 27, sum: 39, halves: 50, repaired: 63 } as const

const voltmeter = { x: 290, y: 276, kind: words.voltmeter, red: places.housing } as const
const hops = [places.engine, places.body, places.lug, places.post] as const

/** How to measure a voltage drop in load: on the ground return of a starter. */
export const voltageDrop: Film = {
  slug: 'chute-de-tension-en-charge',
  duration: 72,
  poster: 34,
  frameAt(seconds) {
    if (seconds < start.wire)
      return sheet('', shown(seconds, { from: 0, to: start.wire }, titleCard(words.title, words.note)))
    if (seconds < start.idle) return sheet(words.wire.title, wire(seconds))
    if (seconds < start.load) return sheet(words.idle.title, idle(seconds))
    if (seconds < start.sum) return sheet(words.load.title, load(seconds))
    if (seconds < start.halves) return sheet(words.sum.title, sum(seconds))
    if (seconds < start.repaired) return sheet(words.halves.title, halves(seconds))
    return sheet(words.repaired.title, repaired(seconds))
  },
}

function wire(seconds: number): string {
  return [
    shown(seconds, { from: start.wire }, startingCircuit(seconds, { turning: seconds > 7, braid: colours.soft })),
    shown(seconds, { from: 8 }, text('U = R × I', 600, 350, { size: 84, anchor: 'middle' })),
    shown(
      seconds,
      { from: 11 },
      text(words.wire.example, 600, 440, { size: 50, anchor: 'middle', colour: colours.petrol }),
    ),
  ].join('')
}

function idle(seconds: number): string {
  const reading = `${decimal(0, 2)} V`
  return [
    startingCircuit(seconds, { turning: false, braid: colours.soft }),
    shown(seconds, { from: start.idle + 1 }, meter({ ...voltmeter, black: places.post, reading })),
    shown(seconds, { from: start.idle + 4 }, text('I = 0 A', 610, 340, { size: 56 })),
    shown(
      seconds,
      { from: start.idle + 6 },
      text(words.idle.warning, 610, 400, { size: 36, colour: colours.soft, plain: true }),
    ),
  ].join('')
}

function load(seconds: number): string {
  const closing = start.load + 2
  const part = progress(seconds, { from: closing, lasts: 0.6 })
  const reading = `${decimal(cranking.ground * part, 2)} V`
  const turning = seconds > closing
  const black = places.post
  return [
    startingCircuit(seconds, { turning, braid: seconds > closing + 4 ? colours.wrong : colours.soft }),
    meter({ ...voltmeter, black, reading, colour: seconds > closing + 4 ? colours.wrong : colours.ink }),
    shown(seconds, { from: closing + 0.5 }, text(`I = ${cranking.current} A`, 600, 330, { size: 56 })),
    shown(
      seconds,
      { from: closing + 4 },
      text(words.load.limit(decimal(groundLimit, 1)), 600, 392, { size: 38, colour: colours.wrong }),
    ),
    shown(
      seconds,
      { from: closing + 6 },
      text(words.load.parallel, 600, 446, { size: 32, colour: colours.soft, plain: true }),
    ),
  ].join('')
}

/** The voltages of the loop end to end, a hundred pixels a volt. */
function sum(seconds: number): string {
  const parts = [
    { name: words.sum.cable, volts: cranking.cable, colour: colours.ink, label: 120, edge: 130, anchor: 'start' },
    { name: words.sum.contact, volts: cranking.contact, colour: colours.soft, label: 330, edge: 340, anchor: 'start' },
    {
      name: words.sum.starter,
      volts: cranking.starter,
      colour: colours.petrol,
      label: 660,
      edge: 660,
      anchor: 'middle',
    },
    { name: words.sum.ground, volts: cranking.ground, colour: colours.wrong, label: 1160, edge: 1100, anchor: 'end' },
  ] as const
  let x = 120
  const bars = parts.map(({ name, volts, colour, label, edge, anchor }, index) => {
    const left = x
    const width = volts * 100
    x += width
    const middle = left + width / 2
    const from = start.sum + 1 + index
    const drawn = [
      `<rect x="${left}" y="330" width="${width}" height="110" fill="${colour}"/>`,
      path(`M${middle} 440V470L${edge} 500`, colour, 4),
      text(name, label, 536, { size: 34, anchor, plain: true }),
      text(`${decimal(volts, 1)} V`, label, 586, { size: 48, anchor, colour }),
    ].join('')
    return shown(seconds, { from }, drawn)
  })
  const whole = path('M120 300V270H1160V300', colours.ink, 5)
  const battery = text(`${words.sum.battery} ${decimal(cranking.battery, 1)} V`, 640, 246, {
    size: 48,
    anchor: 'middle',
  })
  return [...bars, shown(seconds, { from: start.sum + 5.5 }, whole + battery)].join('')
}

function halves(seconds: number): string {
  const lasts = 2.6
  const hop = Math.min(hops.length - 1, Math.max(0, Math.floor((seconds - start.halves - 0.8) / lasts)))
  const moving = progress(seconds, { from: start.halves + 0.8 + hop * lasts, lasts: 0.7 })
  const [from, to] = [hops[Math.max(0, hop - 1)] ?? places.engine, hops[hop] ?? places.engine]
  const black = { x: between(from.x, to.x, moving), y: between(from.y, to.y, moving) }
  const reading = groundReadings[moving < 1 && hop > 0 ? hop - 1 : hop] ?? groundReadings[0]
  const found = seconds > start.halves + 0.8 + lasts + 0.7
  return [
    startingCircuit(seconds, { turning: true, braid: found ? colours.wrong : colours.soft }),
    meter({ ...voltmeter, black, reading: `${decimal(reading.volts, 2)} V` }),
    text(words.halves.upTo(reading.place), 600, 330, { size: 40 }),
    shown(
      seconds,
      { from: start.halves + 0.8 + lasts + 0.7 },
      text(words.halves.jump, 600, 392, { size: 37, colour: colours.wrong }),
    ),
    text(words.halves.short, 600, 446, { size: 30, colour: colours.soft, plain: true }),
  ].join('')
}

function repaired(seconds: number): string {
  const after = start.repaired + 4
  const summary = words.repaired.summary
    .map((line, index) =>
      shown(seconds, { from: after + index }, text(line, 640, 280 + index * 84, { size: 52, anchor: 'middle' })),
    )
    .join('')
  const warning = shown(
    seconds,
    { from: after + 2.6 },
    box(250, 470, 780, 90, colours.signal) + text(words.repaired.warning, 640, 528, { size: 38, anchor: 'middle' }),
  )
  const circuit = [
    startingCircuit(seconds, { turning: true, braid: colours.right }),
    meter({ ...voltmeter, black: places.post, reading: `${decimal(repairedGround, 2)} V`, colour: colours.right }),
    text(words.repaired.again, 600, 340, { size: 44, colour: colours.right }),
  ].join('')
  return shown(seconds, { from: start.repaired, to: after }, circuit) + summary + warning
}
