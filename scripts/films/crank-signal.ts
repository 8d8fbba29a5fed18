import { words } from './crank-signal.fr.ts'
import { pitchTime, target, turnTime } from './crank-values.ts'
import { targetWheel, trace } from './crank-wheel.ts'
import { box, colours, decimal, path, progress, sheet, shown, text, titleCard } from './drawing.ts'
import type { Film } from './film.ts'

/** When each chapter begins, in seconds. */
const start = { wheel: 5, gap: 19, speed: 34, height: 48, faults: 62 } as const

const idleSpeed = 800
const screen = { left: 80, right: 1200 } as const

/** How to read the signal of a crankshaft sensor. */
export const crankSignal: Film = {
  slug: 'oscillogramme-vilebrequin',
  duration: 80,
  poster: 30,
  frameAt(seconds) {
    if (seconds < start.wheel)
      return sheet('', shown(seconds, { from: 0, to: start.wheel }, titleCard(words.title, words.note)))
    if (seconds < start.gap) return sheet(words.wheel.title, wheel(seconds))
    if (seconds < start.speed) return sheet(words.gap.title, gap(seconds))
    if (seconds < start.height) return sheet(words.speed.title, speed(seconds))
    if (seconds < start.faults) return sheet(words.height.title, height(seconds))
    return sheet(words.faults.title, faults(seconds))
  },
}

/** The wheel turns slowly, five pictures a second for a small film, until its gap has passed. */
function wheel(seconds: number): string {
  const turned = Math.min(10, Math.floor((seconds - start.wheel) * 5) / 5)
  const place = 44 + turned * 1.6
  const from = Math.max(44, place - 9)
  return [
    targetWheel({ x: 300, y: 420, place }),
    text(words.wheel.target, 300, 430, { size: 36, anchor: 'middle' }),
    text(words.wheel.sensor, 300, 142, { size: 34, anchor: 'middle', plain: true }),
    panel(600, 1220, 200, 500),
    trace({ left: 600, right: 600 + ((place - from) / 9) * 600, middle: 350, height: 100 }, { from, to: place }),
    shown(seconds, { from: start.wheel + 9 }, text(words.wheel.turn, 910, 580, { size: 46, anchor: 'middle' })),
  ].join('')
}

function panel(left: number, right: number, top: number, bottom: number): string {
  return `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="4"/>${path(`M${left} ${(top + bottom) / 2}H${right}`, colours.line, 2)}`
}

/** Marks a stretch of time under or over a signal. */
function bracket(left: number, right: number, y: number, colour: string): string {
  return path(`M${left} ${y - 16}V${y + 16}M${left} ${y}H${right}M${right} ${y - 16}V${y + 16}`, colour, 5)
}

function gap(seconds: number): string {
  const drawn = progress(seconds, { from: start.gap + 0.5, lasts: 4 })
  const [from, to] = [46, 71]
  const place = (pitches: number) => screen.left + ((pitches - from) / (to - from)) * (screen.right - screen.left)
  return [
    panel(screen.left, screen.right, 200, 460),
    trace(
      { left: screen.left, right: screen.left + (screen.right - screen.left) * drawn, middle: 330, height: 78 },
      { from, to: from + (to - from) * drawn },
    ),
    shown(
      seconds,
      { from: start.gap + 5 },
      bracket(place(48.5), place(49.5), 500, colours.petrol) +
        text(words.gap.teeth, place(46), 556, { size: 38, colour: colours.petrol }),
    ),
    shown(
      seconds,
      { from: start.gap + 7.5 },
      bracket(place(57.5), place(59.5), 500, colours.wrong) +
        text(words.gap.missing, place(57.2), 556, { size: 38, colour: colours.wrong }),
    ),
    shown(seconds, { from: start.gap + 10 }, text(words.gap.use, 640, 646, { size: 44, anchor: 'middle' })),
  ].join('')
}

function speed(seconds: number): string {
  const [from, to] = [50, 128]
  const place = (pitches: number) => screen.left + ((pitches - from) / (to - from)) * (screen.right - screen.left)
  const time = `${decimal(turnTime(idleSpeed), 0)} ms`
  return [
    panel(screen.left, screen.right, 160, 360),
    trace({ left: screen.left, right: screen.right, middle: 260, height: 60 }, { from, to }),
    shown(
      seconds,
      { from: start.speed + 1.5 },
      bracket(place(58.5), place(118.5), 400, colours.petrol) +
        text(words.speed.between(time), 640, 458, { size: 44, anchor: 'middle', colour: colours.petrol }),
    ),
    shown(seconds, { from: start.speed + 4.5 }, text(words.speed.formula, 130, 566, { size: 54 })),
    shown(
      seconds,
      { from: start.speed + 6.5 },
      box(560, 500, 460, 100, colours.signal) +
        text(words.speed.result(`${idleSpeed} tr/min`), 790, 570, { size: 60, anchor: 'middle' }),
    ),
    shown(
      seconds,
      { from: start.speed + 9 },
      text(words.speed.tooth(`${decimal(pitchTime(idleSpeed), 2)} ms`), 130, 660, { size: 42, plain: true }),
    ),
  ].join('')
}

/** Two speeds on the same scales of time and voltage. */
function height(seconds: number): string {
  const at = (from: number, what: string) => shown(seconds, { from: start.height + from }, what)
  return [
    text(words.height.cranking, screen.left, 150, { size: 38 }),
    panel(screen.left, screen.right, 170, 310),
    trace({ left: screen.left, right: screen.right, middle: 240, height: 18 }, { from: 54, to: 64 }),
    at(
      3,
      [
        text(words.height.idle, screen.left, 360, { size: 38 }),
        panel(screen.left, screen.right, 380, 540),
        trace({ left: screen.left, right: screen.right, middle: 460, height: 54 }, { from: 42, to: 72 }),
      ].join(''),
    ),
    at(6, text(words.height.reason, 640, 602, { size: 40, anchor: 'middle', colour: colours.petrol })),
    at(9, text(words.height.hall, 640, 664, { size: 38, anchor: 'middle', plain: true })),
  ].join('')
}

function faults(seconds: number): string {
  const kinds = [{ broken: 20 }, {}, { wobble: 0.75 }] as const
  const rows = kinds.map((fault, index) => {
    const top = 130 + index * 172
    const size = index === 1 ? 10 : 34
    const row = [
      panel(screen.left, screen.right, top, top + 96),
      trace(
        { left: screen.left, right: screen.right, middle: top + 48, height: size, colour: colours.wrong },
        { from: 5, to: 5 + target.positions * 1.4, fault },
      ),
      text(words.faults.rows[index] ?? '', screen.left, top + 138, { size: 38 }),
    ].join('')
    return shown(seconds, { from: start.faults + 0.5 + index * 3.5 }, row)
  })
  const proof = text(words.faults.proof, 640, 692, { size: 40, anchor: 'middle', colour: colours.petrol })
  return [...rows, shown(seconds, { from: start.faults + 11.5 }, proof)].join('')
}
