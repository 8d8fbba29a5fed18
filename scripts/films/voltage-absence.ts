import { body, detector, knownSource, points, tractionCircuit } from './absence-circuit.ts'
import { between, box, colours, decimal, path, progress, sheet, shown, text, titleCard } from './drawing.ts'
import type { Film } from './film.ts'
import { words } from './voltage-absence.fr.ts'

/** When each chapter begins, in seconds. */
const start = { before: 5, cut: 20, proof: 35, search: 45, again: 62, doubt: 71 } as const

const pairs = [
  [points.plus, points.minus],
  [points.plus, points.body],
  [points.minus, points.body],
] as const
const pairLasts = 4

/** The order of a voltage absence check on a traction circuit: to understand it, not to do it. */
export const voltageAbsence: Film = {
  slug: 'vat-dans-l-ordre',
  duration: 86,
  poster: 57,
  frameAt(seconds) {
    if (seconds < start.before)
      return sheet('', shown(seconds, { from: 0, to: start.before }, titleCard(words.title, words.note)))
    if (seconds < start.cut) return sheet(words.before.title, before(seconds))
    if (seconds < start.proof) return sheet(words.cut.title, cut(seconds))
    if (seconds < start.search) return sheet(words.proof.title, proof(seconds - start.proof, words.proof))
    if (seconds < start.again) return sheet(words.search.title, search(seconds))
    if (seconds < start.doubt) return sheet(words.again.title, proof(seconds - start.again, words.again))
    return sheet(words.doubt.title, doubt(seconds))
  },
}

function before(seconds: number): string {
  const lines = words.before.lines.map((line, index) =>
    shown(
      seconds,
      { from: start.before + 0.5 + index * 2.5 },
      text(`${index + 1}. ${line}`, 100, 200 + index * 92, { size: 48 }),
    ),
  )
  return [...lines, shown(seconds, { from: start.before + 11 }, notice(words.before.warning))].join('')
}

/** What one must not forget, at the foot. */
function notice(line: string): string {
  return box(200, 590, 880, 88, colours.signal) + text(line, 640, 649, { size: 44, anchor: 'middle' })
}

/** When each step of the separation is told, in seconds of its chapter. */
const cutSteps = [1, 4, 7] as const

function cut(seconds: number): string {
  const since = seconds - start.cut
  const steps = words.cut.steps.map((step, index) =>
    shown(since, { from: cutSteps[index] ?? 0 }, text(`${index + 1}. ${step}`, 60, 470 + index * 62, { size: 42 })),
  )
  return [
    tractionCircuit({ open: since > 2, sealed: since > 5 }),
    ...steps,
    shown(since, { from: 11 }, text(words.cut.further, 760, 660, { size: 46, colour: colours.wrong })),
  ].join('')
}

function proof(seconds: number, { seen, verdict }: { seen: readonly string[]; verdict: string }): string {
  const touching = seconds > 2
  const lines = seen.map((line, index) => text(line, 850, 250 + index * 60, { size: 42, colour: colours.petrol }))
  const tips = [points.sourcePlus, points.sourceMinus] as const
  return [
    knownSource(),
    touching ? detector({ lit: 230, tips }) : detector({ lit: 0 }),
    shown(seconds, { from: 2.6 }, lines.join('')),
    shown(seconds, { from: 5 }, text(verdict, 850, 420, { size: 42 })),
  ].join('')
}

function search(seconds: number): string {
  const since = seconds - start.search - 1
  const index = Math.min(pairs.length - 1, Math.max(0, Math.floor(since / pairLasts)))
  const moving = progress(since, { from: index * pairLasts, lasts: 0.8 })
  const now = pairs[index] ?? pairs[0]
  const last = pairs[Math.max(0, index - 1)] ?? pairs[0]
  const tip = (place: 0 | 1) => ({
    x: between(last[place].x, now[place].x, moving),
    y: between(last[place].y, now[place].y, moving),
  })
  const found = words.search.pairs.map((pair, place) =>
    shown(
      since,
      { from: place * pairLasts + 1.2 },
      text(`${pair} : ${words.search.nothing}`, 90 + place * 400, 640, { size: 40, colour: colours.right }),
    ),
  )
  return [
    tractionCircuit({ open: true, sealed: true }),
    body(),
    detector({ lit: 0, tips: [tip(0), tip(1)] }),
    ...found,
    shown(since, { from: 12.5 }, text(words.search.everywhere, 640, 694, { size: 38, anchor: 'middle', plain: true })),
  ].join('')
}

function doubt(seconds: number): string {
  const at = (from: number, what: string) => shown(seconds, { from: start.doubt + from }, what)
  const causes = words.doubt.causes.map((cause, index) =>
    at(1.5 + index * 1.5, text(cause, 480, 220 + index * 74, { size: 46, colour: colours.wrong })),
  )
  return [
    box(100, 160, 290, 280, colours.signal),
    box(124, 184, 242, 116),
    text(`${decimal(0, 1)} V`, 245, 266, { size: 68, anchor: 'middle' }),
    path('M245 340V372', colours.ink, 10),
    `<circle cx="245" cy="366" r="36" fill="none" stroke="${colours.ink}" stroke-width="6"/>`,
    text(words.doubt.meter, 245, 428, { size: 28, anchor: 'middle' }),
    ...causes,
    at(7, text(words.doubt.dedicated, 640, 530, { size: 50, anchor: 'middle', colour: colours.petrol })),
    at(9.5, notice(words.doubt.doubt)),
  ].join('')
}
