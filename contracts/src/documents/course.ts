import { z } from 'zod'
import { richText } from '../rich-text.ts'
import { common, id, ids, line, optionalLine, technologies, trust } from './parts.ts'
import { trainingLevels } from './skill.ts'

const courseModule = z.strictObject({
  title: line,
  summary: optionalLine,
  /** In their order. A lesson knows its course too: pages show those that say so. */
  lessons: ids,
})

/** It says what the first indicator of Qualiopi asks: see `docs/authoring.md`. */
export const course = z.strictObject({
  collection: z.literal('courses'),
  ...common,
  ...trust,
  technologies,
  level: z.enum(trainingLevels),
  cover: id.nullable(),
  audience: z.array(line),
  prerequisites: z.array(line),
  objectives: z.array(z.strictObject({ objective: line, skills: ids })),
  modules: z.array(courseModule),
  /** What one is told before the programme. */
  body: richText,
  methods: z.array(line),
  evaluation: z.array(line),
  /** How long one waits between the order and the first lesson. */
  accessDelay: line,
  /** Hours with a trainer, which lessons do not count. */
  practiceHours: z.number().nonnegative(),
  accessibility: z.array(line),
  accessibilityContact: line,
})
export type Course = z.infer<typeof course>
