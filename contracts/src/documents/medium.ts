import { z } from 'zod'
import { id, instant, line, optionalLine } from './parts.ts'

const address = z.string().startsWith('/media/')
const pixels = z.int().positive()

/** A file: a picture, a drawing, a video, its captions (WebVTT) or a document to keep (PDF). */
export const medium = z.strictObject({
  collection: z.literal('media'),
  id,
  updatedAt: instant,
  /** What one sees in it, for who does not; of other files, their name for people. */
  alt: line,
  credit: optionalLine,
  mimeType: z.string(),
  url: address,
  bytes: z.int().nonnegative(),
  /** Pixels of the original; `null` of what cannot be seen. */
  width: pixels.nullable(),
  height: pixels.nullable(),
  /** Seconds that a video lasts. */
  duration: z.number().positive().nullable(),
  /** Smaller copies of a picture, narrowest first; empty for anything else. */
  variants: z.array(z.strictObject({ width: pixels, height: pixels, url: address })),
  /**
   * Copies of the part of a picture that pages show where they cut it (`domain/src/media/crop-shapes.ts`), narrowest
   * first; none where the whole picture does.
   */
  crops: z
    .array(z.strictObject({ shape: z.enum(['still', 'share']), width: pixels, height: pixels, url: address }))
    .default([]),
})
export type Medium = z.infer<typeof medium>
