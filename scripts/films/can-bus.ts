import { words } from './can-bus.fr.ts'
import { network, travellingSignal } from './can-network.ts'
import { busResistance } from './can-values.ts'
import { pinAt, socket } from './diagnostic-socket.ts'
import { box, colours, decimal, meter, path, progress, sheet, shown, text, titleCard } from './drawing.ts'
import type { Film } from './film.ts'
import { oscillogram } from './oscillogram.ts'

/** When each chapter begins, in seconds. */
const start = { ends: 5, parallel: 18, measure: 30, signal: 43, verdict: 56 } as const

/** Why a sound CAN network shows 60 ohms, and what other values mean. */
export const canBus: Film = {
  slug: 'bus-can-60-ohms',
  duration: 70,
  poster: 27,
  frameAt(seconds) {
    if (seconds < start.ends)
      return sheet('', shown(seconds, { from: 0, to: start.ends }, titleCard(words.title, words.note)))
    if (seconds < start.parallel) return sheet(words.ends.title, ends(seconds))
    if (seconds < start.measure) return sheet(words.parallel.title, parallel(seconds))
    if (seconds < start.signal) return sheet(words.measure.title, measure(seconds))
    if (seconds < start.verdict) return sheet(words.signal.title, oscillogram(seconds - start.signal))
    return sheet(words.verdict.title, verdict(seconds))
  },
}

function ends(seconds: number): string {
  const from = start.ends + 5
  const part = progress(seconds, { from, lasts: 3 })
  return [
    shown(seconds, { from: start.ends }, network({ resistors: false })),
    shown(seconds, { from: start.ends + 2.5 }, network({ resistors: true })),
    part > 0 && part < 1 ? travellingSignal(part) : '',
    shown(
      seconds,
      { from: from + 3 },
      text(words.ends.absorbed, 640, 620, { size: 38, anchor: 'middle', plain: true }),
    ),
  ].join('')
}

function parallel(seconds: number): string {
  const resistor = (x: number) =>
    `<rect x="${x - 34}" y="260" width="68" height="180" fill="${colours.signal}" stroke="${colours.ink}" stroke-width="5"/>${text('120 Ω', x + 50, 366, { size: 46 })}`
  return [
    path('M200 190H600M200 510H600', colours.ink, 6),
    path('M240 190V260M240 440V510M460 190V260M460 440V510', colours.ink, 6),
    resistor(240),
    resistor(460),
    text('CAN-H', 200, 168, { size: 34, colour: colours.petrol }),
    text('CAN-L', 200, 556, { size: 34, colour: colours.wrong }),
    shown(seconds, { from: start.parallel + 2 }, text(words.parallel.formula, 720, 320, { size: 54 })),
    shown(
      seconds,
      { from: start.parallel + 5 },
      box(716, 370, 330, 120, colours.signal) + text(words.parallel.result, 881, 454, { size: 76, anchor: 'middle' }),
    ),
  ].join('')
}

function measure(seconds: number): string {
  const steps = words.measure.steps.map((step, index) =>
    shown(
      seconds,
      { from: start.measure + 0.5 + index * 2 },
      text(`${index + 1}. ${step}`, 90, 190 + index * 62, { size: 42 }),
    ),
  )
  const from = start.measure + 6.5
  const reading = `${decimal(busResistance(2), 1)} Ω`
  const instrument = meter({
    x: 180,
    y: 400,
    reading,
    kind: words.ohmmeter,
    red: pinAt(6),
    black: pinAt(14),
    over: true,
  })
  return [
    socket(words.measure.socket),
    ...steps,
    shown(seconds, { from }, instrument),
    shown(
      seconds,
      { from: from + 2 },
      text(words.measure.gateway, 917, 692, { size: 30, anchor: 'middle', colour: colours.soft, plain: true }),
    ),
  ].join('')
}

function verdict(seconds: number): string {
  const rows = words.verdict.rows.map(({ ohms, meaning }, index) => {
    const y = 150 + index * 104
    const row = [
      box(100, y, 320, 84, index === 0 ? colours.wash : colours.surface),
      text(ohms, 260, y + 58, { size: 44, anchor: 'middle', colour: index === 0 ? colours.right : colours.wrong }),
      text(meaning, 450, y + 56, { size: 40, plain: true }),
    ].join('')
    return shown(seconds, { from: start.verdict + 0.5 + index * 2 }, row)
  })
  return [
    ...rows,
    shown(
      seconds,
      { from: start.verdict + 9.5 },
      text(words.verdict.further, 100, 620, { size: 38, colour: colours.petrol }),
    ),
  ].join('')
}
