import { pictureSize, type ShareCard } from '@mecaformation/domain/live/share-picture'
import type sharp from 'sharp'
import { messages } from '../messages.fr.ts'

const margin = 88
const footer = 118
/** From the largest that looks well to the smallest that is read on a phone. */
const titleSizes = [104, 92, 80, 68, 58, 48] as const

/** The colours of the site, in light. */
const colours = {
  paper: '#f7f8f8',
  grid: '#e9edee',
  strongGrid: '#d6dfe1',
  ink: '#1d2327',
  petrol: '#0f5c66',
  signal: '#ffc91f',
  plate: '#f4f5f2',
  light: '#f7f8f8',
  soft: '#b7c2c5',
} as const

interface Fonts {
  /** Path of Barlow Condensed SemiBold as TrueType. */
  title: string
}
type Sharp = typeof sharp

/** Draws the picture of a card as a PNG. */
export async function drawPicture(card: ShareCard, { sharp, fonts }: { sharp: Sharp; fonts: Fonts }): Promise<Buffer> {
  const write = (words: string, size: number, colour: string, width?: number) =>
    textLayer(words, { sharp, fonts, size, colour, width })
  const { width, height } = pictureSize
  const top = margin + 74
  const plate = card.code === null ? null : await write(card.code, 190, colours.ink)
  const titleTop = plate === null ? top : top + plateHeight + 30
  const room = height - footer - titleTop - 24
  const [kind, title, brand, tagline] = await Promise.all([
    write(card.kind, 44, colours.petrol),
    fitting(card.title, room, (words, size) => write(words, size, colours.ink, width - 2 * margin)),
    write(messages.siteName, 46, colours.light),
    write(messages.tagline, 34, colours.soft),
  ])
  const line = (image: Layer) => Math.round(height - footer / 2 - image.height / 2)
  return sharp(Buffer.from(background(plate?.width ?? null)))
    .composite([
      { input: kind.png, left: margin, top: margin - 22 },
      ...(plate === null
        ? []
        : [{ input: plate.png, left: margin + 92, top: top + Math.round((plateHeight - plate.height) / 2) }]),
      { input: title.png, left: margin, top: titleTop },
      { input: brand.png, left: margin + 66, top: line(brand) },
      { input: tagline.png, left: width - margin - tagline.width, top: line(tagline) },
    ])
    .png({ palette: true, colours: 64, effort: 6 })
    .toBuffer()
}

const plateHeight = 196

interface Layer {
  png: Buffer
  width: number
  height: number
}

/** The largest that fits into so many pixels of height; the smallest is cut where even that is too high. */
async function fitting(
  words: string,
  room: number,
  write: (words: string, size: number) => Promise<Layer>,
): Promise<Layer> {
  for (const size of titleSizes) {
    const layer = await write(words, size)
    if (layer.height <= room) return layer
  }
  const fewer = words.split(' ').slice(0, -1)
  if (fewer.length === 0) throw new Error(`« ${words} » does not fit on a picture`)
  return fitting(`${fewer.join(' ').replace(/[ ,;:…]+$/, '')}…`, room, write)
}

async function textLayer(
  words: string,
  {
    sharp,
    fonts,
    size,
    colour,
    width,
  }: { sharp: Sharp; fonts: Fonts; size: number; colour: string; width: number | undefined },
): Promise<Layer> {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const text = {
    text: `<span foreground="${colour}">${escaped}</span>`,
    font: `Barlow Condensed SemiBold ${size}`,
    fontfile: fonts.title,
    dpi: 72,
    rgba: true,
    spacing: -Math.round(size / 12),
    ...(width === undefined ? {} : { width, wrap: 'word-char' as const }),
  }
  const { data, info } = await sharp({ text }).png().toBuffer({ resolveWithObject: true })
  return { png: data, width: info.width, height: info.height }
}

/** Squared paper over the dark foot of the page; a plate for a code. */
function background(codeWidth: number | null): string {
  const { width, height } = pictureSize
  const step = 42
  const lines = (every: number) =>
    Array.from(
      { length: Math.ceil(width / every) },
      (_, index) => `M${index * every} 0V${height}M0 ${index * every}H${width}`,
    ).join('')
  const foot = height - footer
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<path d="${lines(step)}" stroke="${colours.grid}" stroke-width="2"/>`,
    `<path d="${lines(step * 5)}" stroke="${colours.strongGrid}" stroke-width="2"/>`,
    `<rect x="${margin}" y="${margin + 32}" width="96" height="8" fill="${colours.signal}"/>`,
    codeWidth === null ? '' : plateOf(margin, margin + 74, codeWidth + 140),
    `<rect y="${foot}" width="${width}" height="${footer}" fill="${colours.ink}"/>`,
    `<rect y="${foot}" width="${width}" height="8" fill="${colours.signal}"/>`,
    smallPlate(margin, foot + footer / 2 - 14),
    '</svg>',
  ].join('')
}

function plateOf(x: number, y: number, width: number): string {
  return [
    `<rect x="${x + 3}" y="${y + 3}" width="${width - 6}" height="${plateHeight - 6}" rx="20" fill="${colours.plate}" stroke="${colours.ink}" stroke-width="6"/>`,
    `<path d="M${x + 62} ${y + 6}V${y + plateHeight - 6}H${x + 23}a17 17 0 0 1-17-17V${y + 23}a17 17 0 0 1 17-17z" fill="${colours.petrol}"/>`,
  ].join('')
}

/** The sign of the house, small. */
function smallPlate(x: number, y: number): string {
  return [
    `<rect x="${x}" y="${y}" width="50" height="36" rx="7" fill="${colours.plate}"/>`,
    `<path d="M${x + 14} ${y}V${y + 36}H${x + 7}a7 7 0 0 1-7-7V${y + 7}a7 7 0 0 1 7-7z" fill="${colours.petrol}"/>`,
  ].join('')
}
