import { box, colours, decimal, dot, path, progress, sheet, shown, text, titleCard } from './drawing.ts'
import type { Film } from './film.ts'
import { words } from './mixture.fr.ts'
import { correctionRecord } from './mixture-record.ts'
import { air, example, leakCorrection, starved, totalCorrection } from './mixture-values.ts'

/** When each chapter begins, in seconds. */
const start = { loop: 5, learn: 18, total: 36, cases: 48, sides: 66 } as const

/** What the mixture corrections of a petrol engine tell. */
export const mixture: Film = {
  slug: 'corrections-de-melange',
  duration: 80,
  poster: 62,
  frameAt(seconds) {
    if (seconds < start.loop)
      return sheet('', shown(seconds, { from: 0, to: start.loop }, titleCard(words.title, words.note)))
    if (seconds < start.learn) return sheet(words.loop.title, loop(seconds - start.loop))
    if (seconds < start.total) return sheet(words.learn.title, correctionRecord(seconds - start.learn))
    if (seconds < start.cases) return sheet(words.total.title, total(seconds - start.total))
    if (seconds < start.sides) return sheet(words.cases.title, cases(seconds - start.cases))
    return sheet(words.sides.title, sides(seconds - start.sides))
  },
}

const corners = [
  { x: 300, y: 230 },
  { x: 980, y: 230 },
  { x: 980, y: 450 },
  { x: 300, y: 450 },
] as const

function loop(seconds: number): string {
  const names = words.loop.parts.map((name, index) => {
    const { x, y } = corners[index] ?? corners[0]
    return (
      box(x - 150, y - 60, 300, 120, index === 3 ? colours.wash : colours.surface) +
      text(name, x, y + 16, { size: 46, anchor: 'middle' })
    )
  })
  const side = (seconds / 2) % 4
  const from = corners[Math.floor(side)] ?? corners[0]
  const to = corners[(Math.floor(side) + 1) % 4] ?? corners[0]
  const part = side % 1
  return [
    path('M300 230H980V450H300Z', colours.petrol, 8),
    dot(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 18, colours.signal),
    ...names,
    shown(seconds, { from: 5 }, text(words.loop.lean, 640, 620, { size: 52, anchor: 'middle' })),
  ].join('')
}

function total(seconds: number): string {
  const { short, long } = example
  const percent = totalCorrection(short, long)
  const factor = (value: number, digits: number) => decimal(1 + value / 100, digits)
  const formula = words.total.formula(factor(short, 2), factor(long, 2), factor(percent, 3))
  return [
    text(words.total.given(String(short), String(long)), 640, 220, { size: 58, anchor: 'middle' }),
    shown(seconds, { from: 2 }, text(formula, 640, 340, { size: 64, anchor: 'middle', colour: colours.petrol })),
    shown(
      seconds,
      { from: 4.5 },
      box(340, 410, 600, 120, colours.signal) +
        text(words.total.result(decimal(percent, 1)), 640, 494, { size: 68, anchor: 'middle' }),
    ),
    shown(seconds, { from: 7 }, text(words.total.limit, 640, 630, { size: 44, anchor: 'middle', plain: true })),
  ].join('')
}

interface Case {
  left: number
  name: string
  places: readonly string[]
  percents: readonly number[]
  reason: readonly string[]
  colour: string
}

/** Two bars of a fault, eleven pixels a percent, that grow as the chapter goes. */
function bars(seconds: number, { left, name, places, percents, reason, colour }: Case): string {
  const grown = progress(seconds, { from: 1, lasts: 1.5 })
  const drawn = percents.map((percent, index) => {
    const x = left + 40 + index * 230
    const height = percent * 11 * grown
    return [
      `<rect x="${x}" y="${480 - height}" width="130" height="${height}" fill="${colour}"/>`,
      text(places[index] ?? '', x + 65, 526, { size: 38, anchor: 'middle', plain: true }),
      shown(
        seconds,
        { from: 2.6 },
        text(`+${percent} %`, x + 65, 464 - height, { size: 48, anchor: 'middle', colour }),
      ),
    ].join('')
  })
  return [
    text(name, left + 220, 166, { size: 46, anchor: 'middle' }),
    path(`M${left} 480H${left + 440}`, colours.ink, 5),
    ...drawn,
    ...reason.map((line, index) =>
      shown(seconds, { from: 4 }, text(line, left + 220, 606 + index * 54, { size: 42, anchor: 'middle' })),
    ),
  ].join('')
}

function cases(seconds: number): string {
  const { leak, starved: lack, leakPlaces, starvedPlaces, leakReason, starvedReason } = words.cases
  const leaking = {
    left: 120,
    name: leak,
    places: leakPlaces,
    percents: [leakCorrection(air.idle), leakCorrection(air.fast)].map(Math.round),
    reason: leakReason,
    colour: colours.petrol,
  }
  const lacking = {
    left: 720,
    name: lack,
    places: starvedPlaces,
    percents: [starved.idle, starved.load],
    reason: starvedReason,
    colour: colours.wrong,
  }
  return bars(seconds, leaking) + shown(seconds, { from: 8 }, bars(seconds - 8, lacking))
}

function sides(seconds: number): string {
  const line = (y: number, [sign = '', meaning = '']: readonly string[], colour: string) =>
    box(100, y, 110, 110, colour) +
    text(sign, 155, y + 82, { size: 84, anchor: 'middle', colour: colours.surface }) +
    text(meaning, 250, y + 72, { size: 50 })
  return [
    shown(seconds, { from: 0.5 }, line(130, words.sides.plus, colours.petrol)),
    shown(seconds, { from: 3 }, line(280, words.sides.minus, colours.wrong)),
    ...words.sides.trap.map((words, index) =>
      shown(seconds, { from: 6 }, text(words, 640, 470 + index * 58, { size: 46, anchor: 'middle' })),
    ),
    shown(
      seconds,
      { from: 9 },
      box(290, 570, 700, 96, colours.signal) + text(words.sides.end, 640, 634, { size: 48, anchor: 'middle' }),
    ),
  ].join('')
}
