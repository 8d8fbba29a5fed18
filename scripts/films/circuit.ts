import { box, colours, dot, path, round, text } from './drawing.ts'

/** Where leads of a voltmeter touch the starting circuit. */
export const places = {
  housing: { x: 1020, y: 436 },
  engine: { x: 880, y: 560 },
  body: { x: 500, y: 560 },
  lug: { x: 160, y: 530 },
  post: { x: 178, y: 454 },
} as const

/** The corners of the loop, as current flows: from the plus post through the starter back to the minus post. */
const corners = [
  [160, 300],
  [160, 190],
  [1080, 190],
  [1080, 560],
  [160, 560],
  [160, 450],
] as const

/** The starting circuit, with the braid of its ground return; `turning` while its starter is commanded. */
export function startingCircuit(seconds: number, { turning, braid }: { turning: boolean; braid: string }): string {
  return [
    path('M160 300V190H1080V290', colours.plus, 8),
    path('M1080 460V560H160V450', colours.ink, 8),
    path('M600 560l14 -14 28 28 28 -28 28 28 28 -28 14 14', braid, 11),
    turning ? current(seconds) : '',
    battery(),
    contact(turning),
    starter(seconds, turning),
    text('câble plus, +BAT/30', 190, 172, { size: 30, plain: true }),
    text('retour de masse/31', 190, 604, { size: 30, plain: true }),
    text('tresse', 670, 530, { size: 30, plain: true, anchor: 'middle' }),
  ].join('')
}

function battery(): string {
  return [
    box(80, 300, 160, 150),
    text('Batterie', 160, 386, { size: 34, anchor: 'middle' }),
    dot(160, 300, 13, colours.plus),
    text('+', 186, 336, { size: 38, colour: colours.plus }),
    dot(160, 450, 13),
    text('−', 186, 440, { size: 38 }),
  ].join('')
}

function contact(closed: boolean): string {
  const blade = closed ? 'M880 190H960' : 'M880 190L950 150'
  return [
    `<rect x="850" y="140" width="140" height="76" rx="8" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="4"/>`,
    path('M850 190H880M960 190H990', colours.plus, 8),
    path(blade, colours.plus, 8),
    dot(880, 190, 8),
    dot(960, 190, 8),
    text('contact du solénoïde', 836, 236, { size: 28, plain: true, anchor: 'end' }),
  ].join('')
}

function starter(seconds: number, turning: boolean): string {
  const angle = turning ? (seconds * 300) % 360 : 0
  const spokes = [0, 60, 120]
    .map((spoke) => `<path d="M1016 375H1144" transform="rotate(${round(angle + spoke)} 1080 375)"/>`)
    .join('')
  return [
    `<circle cx="1080" cy="375" r="85" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="5"/>`,
    `<g stroke="${colours.grid}" stroke-width="10">${spokes}</g>`,
    text('M', 1080, 396, { size: 60, anchor: 'middle' }),
    text('démarreur', 1056, 284, { size: 30, plain: true, anchor: 'end' }),
  ].join('')
}

/** Charges on their way round, some 260 px a second. */
function current(seconds: number): string {
  const lengths = corners.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [0, 0]
    return Math.abs(x - fromX) + Math.abs(y - fromY)
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const spacing = 80
  const first = (seconds * 260) % spacing
  const dots: string[] = []
  for (let at = first; at < total; at += spacing) {
    const { x, y } = pointAt(at, lengths)
    dots.push(dot(x, y, 7, colours.signal))
  }
  return dots.join('')
}

function pointAt(distance: number, lengths: readonly number[]): { x: number; y: number } {
  let left = distance
  for (const [index, length] of lengths.entries()) {
    const [fromX, fromY] = corners[index] ?? [0, 0]
    const [toX, toY] = corners[index + 1] ?? [0, 0]
    if (left <= length)
      return { x: fromX + ((toX - fromX) * left) / length, y: fromY + ((toY - fromY) * left) / length }
    left -= length
  }
  return { x: 160, y: 450 }
}
