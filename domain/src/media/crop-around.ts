/** Pixels. */
export interface Size {
  width: number
  height: number
}

/** What matters in a picture, in hundredths of its width and height. */
export interface Focus {
  x: number
  y: number
}

/** A part of a picture, in whole pixels. */
export interface Crop extends Size {
  left: number
  top: number
}

/** Where nobody said what matters. */
export const middle: Focus = { x: 50, y: 50 }

/** How far a picture may be from a shape, in parts of it, before it has to be cut to it. */
const tolerance = 0.01

/** The largest part of a picture that has a ratio, with what matters as near to its middle as the edges let it. */
export function cropAround({ width, height }: Size, ratio: number, { x, y }: Focus): Crop {
  const wide = Math.min(width, Math.max(1, Math.round(height * ratio)))
  const high = Math.min(height, Math.max(1, Math.round(width / ratio)))
  return { left: placed(width, wide, x), top: placed(height, high, y), width: wide, height: high }
}

/** Whether a picture has a shape already, so that nobody would see what a cut takes off. */
export function hasRatio({ width, height }: Size, ratio: number): boolean {
  return Math.abs(width / height / ratio - 1) < tolerance
}

function placed(whole: number, part: number, hundredths: number): number {
  return Math.min(whole - part, Math.max(0, Math.round((whole * hundredths) / 100 - part / 2)))
}
