import {
  contractOf,
  isSiteGlobal,
  type PublishedCollection,
  type PublishedDocument,
} from '@mecaformation/contracts/publication/documents'
import type { Field } from 'payload'
import { z } from 'zod'
import { messages } from './messages.fr.ts'
import type { Problem } from './problem.ts'
import { projectFields, type SavedDocument } from './project-fields.ts'
import { projectMedium } from './project-medium.ts'
import { projectNavigation } from './project-navigation.ts'
import { projectRichText } from './project-rich-text.ts'

export type Projection = { ok: true; document: PublishedDocument } | { ok: false; problems: Problem[] }

/** A public collection and what its forms ask. */
export interface Published {
  slug: PublishedCollection
  fields: readonly Field[]
}

const savedDocument: z.ZodType<SavedDocument> = z.record(z.string(), z.unknown())
const { localeError } = z.locales.fr()

/**
 * A document as Payload reads it at depth 0, in the form that the site receives. A document that its
 * contract refuses is not published: the problems name the fields, in French, for its author.
 */
export function projectDocument({ slug, fields }: Published, document: unknown): Projection {
  const saved = savedDocument.parse(document)
  if (slug === 'media') return judge(slug, projectMedium(saved), [])
  if (slug === 'navigation') return judge(slug, projectNavigation(saved), [])
  const problems: Problem[] = []
  const candidate = projectFields(fields, saved, (state, path, { required }) => {
    const text = projectRichText(state, path)
    problems.push(...text.problems)
    if (required && text.blocks.length === 0 && text.problems.length === 0) {
      problems.push({ path, message: messages.emptyText })
    }
    return text.blocks
  })
  const own = isSiteGlobal(slug) ? { id: slug } : { id: saved.id, updatedAt: saved.updatedAt }
  return judge(slug, { ...candidate, collection: slug, ...own }, problems)
}

function judge(collection: PublishedCollection, candidate: unknown, found: readonly Problem[]): Projection {
  const result = contractOf(collection).safeParse(candidate, { error: localeError })
  const refused = result.success ? [] : result.error.issues.map(toProblem)
  const problems = [...found, ...refused]
  return result.success && problems.length === 0 ? { ok: true, document: result.data } : { ok: false, problems }
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  return { path: issue.path.join('.'), message: issue.message }
}
