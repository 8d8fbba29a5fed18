/** A film of drawings: what is seen at each moment, and nothing else. */
export interface Film {
  /** Name of its files in `content/media`. */
  slug: string
  /** Seconds. */
  duration: number
  /** The moment that stands for the film before it plays, in seconds. */
  poster: number
  /** The drawing of a moment, as SVG of `frameSize`. */
  frameAt(seconds: number): string
}

export const frameSize = { width: 1280, height: 720 } as const
export const framesPerSecond = 25
