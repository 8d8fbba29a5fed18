import { colours, path, round, sheet, shown, text, titleCard } from './drawing.ts'
import { cylinder } from './engine-cylinder.ts'
import type { Film } from './film.ts'
import { pressure } from './four-stroke-values.ts'
import { words } from './four-strokes.fr.ts'

/** When each chapter begins, in seconds: the title, four strokes of twelve seconds, the whole cycle. */
const start = { strokes: 5, cycle: 53 } as const
const strokeLasts = 12
const graph = { left: 580, right: 1220, top: 190, bottom: 520 } as const
const highest = 55

/** The four strokes of a petrol engine. */
export const fourStrokes: Film = {
  slug: 'cycle-quatre-temps',
  duration: 72,
  poster: 37,
  frameAt(seconds) {
    if (seconds < start.strokes)
      return sheet('', shown(seconds, { from: 0, to: start.strokes }, titleCard(words.title, words.note)))
    if (seconds >= start.cycle) return sheet(words.cycle.title, cycle(seconds - start.cycle))
    const index = Math.floor((seconds - start.strokes) / strokeLasts)
    return sheet(words.strokes[index]?.title ?? '', stroke(index, seconds - start.strokes - index * strokeLasts))
  },
}

/** A stroke twice over, slowly, each time with a halt at its end, and what happens in it. */
function stroke(index: number, seconds: number): string {
  const moving = Math.min(1, (seconds % (strokeLasts / 2)) / 5)
  const lines = words.strokes[index]?.lines ?? []
  const told = lines.map((line, place) =>
    shown(
      seconds,
      { from: 0.5 + place * 2.5 },
      text(line, 560, 270 + place * 110, { size: 54, colour: place === 2 ? colours.petrol : colours.ink }),
    ),
  )
  return [cylinder({ x: 300, angle: index * 180 + moving * 180, names: words }), ...told].join('')
}

/** The engine runs on, a cycle in eight seconds, and the pressure is drawn as it goes. */
function cycle(seconds: number): string {
  const angle = (seconds * 90) % 720
  const { left, right, top, bottom } = graph
  const across = (degrees: number) => left + (degrees / 720) * (right - left)
  const up = (bars: number) => bottom - (bars / highest) * (bottom - top)
  const curve = (to: number) =>
    Array.from(
      { length: Math.floor(to / 3) + 1 },
      (_, index) => `${round(across(index * 3))} ${round(up(pressure(index * 3)))}`,
    )
  const names = words.cycle.names.map((name, index) =>
    [
      index > 0 ? path(`M${across(index * 180)} ${top}V${bottom}`, colours.line, 3) : '',
      text(name, across(index * 180 + 90), bottom + 44, { size: 36, anchor: 'middle' }),
    ].join(''),
  )
  const whole = seconds >= 8
  return [
    cylinder({ x: 300, angle, names: words }),
    text(words.cycle.pressure, (left + right) / 2, top - 28, { size: 38, anchor: 'middle' }),
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="4"/>`,
    ...names,
    path(`M${curve(whole ? 720 : angle).join('L')}`, colours.petrol, 6),
    `<circle cx="${round(across(angle))}" cy="${round(up(pressure(angle)))}" r="13" fill="${colours.signal}" stroke="${colours.ink}" stroke-width="4"/>`,
    shown(seconds, { from: 4.6 }, text(words.cycle.peak, across(410), up(48), { size: 40, colour: colours.wrong })),
    shown(seconds, { from: 9 }, text(words.cycle.camshaft, (left + right) / 2, 640, { size: 44, anchor: 'middle' })),
  ].join('')
}
