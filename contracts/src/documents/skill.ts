import { z } from 'zod'
import { common, line, optionalLine } from './parts.ts'

export const trainingLevels = ['decouverte', 'cap', 'bac-pro', 'perfectionnement'] as const
export type TrainingLevel = (typeof trainingLevels)[number]

/** What a framework of the trade asks people to be able to do; all of them stand on `/competences/`. */
export const skill = z.strictObject({
  collection: z.literal('skills'),
  ...common,
  /** The framework, as its publisher names it. */
  framework: line,
  /** The mark that the framework gives it, such as C2.1. */
  code: line,
  level: z.enum(trainingLevels),
  /** The group of skills it belongs to, as the framework names it. */
  area: optionalLine,
  order: z.int(),
})
