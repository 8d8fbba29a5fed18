import { z } from 'zod'
import { common, id, line, optionalLine, technologies, trust } from './parts.ts'

export const videoOrigins = ['upload', 'external'] as const

export const video = z.strictObject({
  collection: z.literal('videos'),
  ...common,
  ...trust,
  technologies,
  origin: z.enum(videoOrigins),
  /** The film itself, when it is ours. */
  file: id.nullable(),
  /** Where it is shown, when it is not: pages lead there and ask nothing of that host. */
  externalUrl: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  /** WebVTT. */
  captions: id.nullable(),
  poster: id.nullable(),
  /** Whole seconds: read from the file when it is ours. */
  duration: z.int().positive(),
  /** What is said and shown, a paragraph a line. */
  transcript: z.array(line),
  /** In order; `start` in whole seconds. */
  chapters: z.array(z.strictObject({ start: z.int().nonnegative(), title: line })),
  /** What one keeps of it. */
  notes: optionalLine,
})
export type Video = z.infer<typeof video>
