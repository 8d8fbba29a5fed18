import type { LearningResource, Quiz, WithContext } from 'schema-dts'
import { canonicalOf } from './addresses.ts'
import { context, house, language } from './house.ts'

interface Resource {
  title: string
  summary: string
  publishedAt: string
  updatedAt: string
}
interface Particulars {
  url: URL
  /** What it is, in a word: « Leçon ». */
  type: string
  minutes?: number
  /** « CAP », « Bac pro » … */
  level?: string
  /** What one can do afterwards. */
  teaches?: readonly string[]
  isFree?: boolean
  course?: { title: string; address: string } | undefined
  picture?: string | undefined
}

/** Something to learn from: a lesson, a sheet, a drawing. */
export function learningResource(resource: Resource, particulars: Particulars): WithContext<LearningResource> {
  const { course, level, picture, teaches = [], url } = particulars
  return {
    '@context': context,
    '@type': 'LearningResource',
    ...common(resource, particulars),
    ...(level !== undefined && { educationalLevel: level }),
    ...(teaches.length > 0 && { teaches: [...teaches] }),
    ...(picture !== undefined && { image: url.origin + picture }),
    ...(course !== undefined && {
      isPartOf: { '@type': 'Course', name: course.title, url: url.origin + course.address } as const,
    }),
  }
}

/** An exercise that people practise on its page; `assesses` names the skills it asks for. */
export function quiz(
  resource: Resource,
  { assesses, ...particulars }: Pick<Particulars, 'url' | 'type' | 'minutes'> & { assesses: readonly string[] },
): WithContext<Quiz> {
  return {
    '@context': context,
    '@type': 'Quiz',
    ...common(resource, particulars),
    ...(assesses.length > 0 && { assesses: [...assesses] }),
  }
}

function common(
  { title, summary, publishedAt, updatedAt }: Resource,
  { url, type, minutes, isFree = true }: Particulars,
) {
  return {
    name: title,
    description: summary,
    url: canonicalOf(url),
    learningResourceType: type,
    inLanguage: language,
    isAccessibleForFree: isFree,
    ...(minutes !== undefined && { timeRequired: `PT${minutes}M` }),
    datePublished: publishedAt,
    dateModified: updatedAt,
    provider: house(url),
  } as const
}
