import sharp from 'sharp'

/** How an icon is made of the drawing that browsers show beside addresses. */
export interface Icon {
  file: string
  /** Pixels of each side. */
  size: number
  /** Which part of the width the drawing takes. */
  share: number
  /** Filled behind the drawing; without it the icon is transparent. */
  background?: string
}

const graphite = '#1d2327'

/** Phones cut a maskable icon to a shape of theirs: all but a circle of four fifths may go. */
export const icons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, share: 1 },
  { file: 'icon-512.png', size: 512, share: 1 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.64, background: graphite },
  // Found by its name: no page links to it.
  { file: 'apple-touch-icon.png', size: 180, share: 0.8, background: graphite },
]

/** Draws an icon as a PNG. */
export async function drawIcon(svg: Buffer, { size, share, background }: Icon): Promise<Buffer> {
  const side = Math.round(size * share)
  const before = Math.floor((size - side) / 2)
  const after = size - side - before
  const margins = { top: before, left: before, bottom: after, right: after }
  const drawing = sharp(svg, { density: (72 * side) / 32 }).resize(side, side)
  const whole = drawing.extend({ ...margins, background: background ?? '#0000' })
  const flat = background === undefined ? whole : whole.flatten({ background })
  return flat.png({ palette: true, effort: 10 }).toBuffer()
}
