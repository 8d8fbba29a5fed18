import { frameSize } from './film.ts'

/** The colours of the site, in light. */
export const colours = {
  paper: '#f7f8f8',
  surface: '#ffffff',
  ink: '#1d2327',
  soft: '#4a565b',
  line: '#c9d2d4',
  grid: '#e9edee',
  petrol: '#0f5c66',
  wash: '#e3eeef',
  signal: '#ffc91f',
  plus: '#c2282d',
  wrong: '#b3261e',
  right: '#1d6b3a',
  /** Traction cables, and nothing else (RAL 2003). */
  traction: '#f67828',
} as const

interface TextOptions {
  size?: number
  colour?: string
  anchor?: 'start' | 'middle' | 'end'
  /** For long lines: lighter and narrower than titles. */
  plain?: boolean
}

export function text(words: string, x: number, y: number, options: TextOptions = {}): string {
  const { size = 34, colour = colours.ink, anchor = 'start', plain = false } = options
  const family = plain ? 'Barlow Condensed Medium' : 'Barlow Condensed SemiBold'
  const weight = plain ? 500 : 600
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x}" y="${y}" font-family="${family}, DejaVu Sans" font-weight="${weight}" font-size="${size}" fill="${colour}" text-anchor="${anchor}">${escaped}</text>`
}

export function box(x: number, y: number, width: number, height: number, fill: string = colours.surface): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${colours.ink}" stroke-width="4"/>`
}

export function path(d: string, colour: string = colours.ink, width = 5): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

export function dot(x: number, y: number, radius = 9, colour: string = colours.ink): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${colour}"/>`
}

/** How far a movement is at a moment: 0 before, 1 after, soft at both ends. */
export function progress(seconds: number, { from, lasts }: { from: number; lasts: number }): number {
  const part = Math.min(1, Math.max(0, (seconds - from) / lasts))
  return part * part * (3 - 2 * part)
}

/** Something that comes at a moment, and goes at another if it does. */
export function shown(seconds: number, { from, to = Infinity }: { from: number; to?: number }, what: string): string {
  const opacity = progress(seconds, { from, lasts: 0.4 }) * (1 - progress(seconds, { from: to - 0.4, lasts: 0.4 }))
  if (opacity === 0) return ''
  return opacity === 1 ? what : `<g opacity="${round(opacity)}">${what}</g>`
}

export function between(start: number, end: number, part: number): number {
  return start + (end - start) * part
}

/** A number as French writes it. */
export function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',')
}

/** A whole drawing, under the title of its chapter. */
export function sheet(chapter: string, inside: string): string {
  const { width, height } = frameSize
  const lines = Array.from(
    { length: 32 },
    (_, index) => `M${index * 40} 84V${height}M0 ${84 + index * 40}H${width}`,
  ).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<path d="${lines}" stroke="${colours.grid}" stroke-width="1.5"/>`,
    `<rect width="${width}" height="84" fill="${colours.ink}"/><rect y="84" width="${width}" height="6" fill="${colours.signal}"/>`,
    text(chapter, 48, 57, { size: 44, colour: colours.surface }),
    text('MécaFormation', width - 48, 55, { size: 30, colour: colours.line, anchor: 'end', plain: true }),
    inside,
    '</svg>',
  ].join('')
}

/** The first picture of a film. */
export function titleCard(lines: readonly string[], note: string): string {
  const titles = lines.map((line, index) => text(line, 120, 320 + index * 96, { size: 92 })).join('')
  const mark = `<rect x="120" y="196" width="120" height="14" fill="${colours.signal}"/>`
  return `${mark}${titles}${text(note, 120, 330 + lines.length * 96, { size: 40, colour: colours.soft, plain: true })}`
}

/** A measuring instrument: its screen, and its two leads to where its tips touch. */
export function meter(options: {
  x: number
  y: number
  reading: string
  kind: string
  red: { x: number; y: number }
  black: { x: number; y: number }
  colour?: string
  /** The red lead leaves above, for a place that both would otherwise reach by the same way. */
  over?: boolean
}): string {
  const { x, y, reading, kind, red, black, colour = colours.ink, over = false } = options
  const bottom = y + 170
  const lead = (from: { x: number; y: number }, to: { x: number; y: number }, leadColour: string) => {
    const away = from.y === y ? -1 : 1
    return (
      path(
        `M${from.x} ${from.y}C${from.x} ${from.y + 70 * away} ${round(to.x)} ${from.y + 50 * away} ${round(to.x)} ${round(to.y)}`,
        leadColour,
        6,
      ) + dot(to.x, to.y, 11, leadColour)
    )
  }
  return [
    lead({ x: x + 200, y: over ? y : bottom }, red, colours.plus),
    lead({ x: x + 80, y: bottom }, black, colours.ink),
    box(x, y, 280, 170, colours.signal),
    box(x + 20, y + 20, 240, 96),
    text(reading, x + 140, y + 88, { size: 62, colour, anchor: 'middle' }),
    text(kind, x + 140, y + 152, { size: 28, anchor: 'middle' }),
  ].join('')
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
