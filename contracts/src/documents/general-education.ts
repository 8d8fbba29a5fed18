import { z } from 'zod'
import { richText } from '../rich-text.ts'
import { common, ids, trust } from './parts.ts'

/** In the order of the pages; each is a part of addresses. */
export const subjects = [
  'mathematiques',
  'francais',
  'physique-chimie',
  'technologie',
  'prevention-sante-environnement',
  'histoire-geographie',
  'anglais',
] as const
export type Subject = (typeof subjects)[number]
export const schoolLevels = ['cap', 'bac-pro'] as const
export type SchoolLevel = (typeof schoolLevels)[number]

export const generalEducation = z.strictObject({
  collection: z.literal('general-education'),
  ...common,
  ...trust,
  subject: z.enum(subjects),
  level: z.enum(schoolLevels),
  /** Minutes that it takes. */
  minutes: z.int().positive(),
  technologies: ids,
  skills: ids,
  body: richText,
})
