import { z } from 'zod'

const instance = z.object({
  /** What was drawn. */
  values: z.string(),
  text: z.string(),
  answer: z.string(),
  /** What each known mistake gives, and what is said of it. */
  mistakes: z.array(z.string()),
  workedSolution: z.array(z.string()),
})

/** What a question as it is written would give to readers. */
export const sampleAnswer = z.object({
  /** `unfinished` while the form itself still asks for something. */
  state: z.enum(['unfinished', 'whole']),
  problems: z.array(z.string()),
  instances: z.array(instance),
})

export type Instance = z.infer<typeof instance>
export type Sample = z.infer<typeof sampleAnswer>
