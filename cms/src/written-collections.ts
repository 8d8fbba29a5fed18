import { articles } from './features/articles/collection.ts'
import { courses } from './features/courses/collection.ts'
import { diagnosticCodes } from './features/diagnostic-codes/collection.ts'
import { exercises } from './features/exercises/collection.ts'
import { faq } from './features/faq/collection.ts'
import { generalEducation } from './features/general-education/collection.ts'
import { glossary } from './features/glossary/collection.ts'
import { guides } from './features/guides/collection.ts'
import { lessons } from './features/lessons/collection.ts'
import { offers } from './features/offers/collection.ts'
import { pages } from './features/pages/collection.ts'
import { posts } from './features/posts/collection.ts'
import { schematics } from './features/schematics/collection.ts'
import { skills } from './features/skills/collection.ts'
import { technologies } from './features/technologies/collection.ts'
import { testimonials } from './features/testimonials/collection.ts'
import { videos } from './features/videos/collection.ts'

/** What authors write, in the order of the admin's menu. */
export const writtenCollectionConfigs = [
  articles,
  diagnosticCodes,
  schematics,
  videos,
  generalEducation,
  glossary,
  technologies,
  courses,
  lessons,
  skills,
  exercises,
  offers,
  testimonials,
  posts,
  pages,
  guides,
  faq,
]
