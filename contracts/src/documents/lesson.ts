import { z } from 'zod'
import { richText } from '../rich-text.ts'
import { common, id, ids, line, slug, trust } from './parts.ts'

/** Everybody reads a free lesson; of the others, who is not enrolled reads an extract. */
export const lessonAccesses = ['libre', 'inscrits'] as const
export type LessonAccess = (typeof lessonAccesses)[number]

export const lesson = z.strictObject({
  collection: z.literal('lessons'),
  ...common,
  ...trust,
  course: id,
  /** Part of its address: it follows the course's own. */
  courseSlug: slug,
  access: z.enum(lessonAccesses),
  /** Minutes that it takes. */
  minutes: z.int().positive(),
  objectives: z.array(line),
  /** Lessons to have read before. */
  prerequisites: ids,
  skills: ids,
  /** Days after enrolment from which it may be read; 0 at once. */
  opensAfterDays: z.int().nonnegative(),
  /** What everybody may read of a lesson for the enrolled. */
  extract: z.array(line),
  body: richText,
})
export type Lesson = z.infer<typeof lesson>
