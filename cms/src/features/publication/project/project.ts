import {
  article,
  diagnosticCode,
  medium,
  navigation,
  type PublishedCollection,
  type PublishedDocument,
  technology,
} from '@mecaformation/contracts/publication/documents'
import { z } from 'zod'
import { messages } from './messages.fr.ts'
import type { Problem } from './problem.ts'
import { projectArticle } from './project-article.ts'
import type { SavedDocument } from './project-common.ts'
import { projectDiagnosticCode } from './project-diagnostic-code.ts'
import { projectMedium } from './project-medium.ts'
import { projectNavigation } from './project-navigation.ts'
import { projectRichText } from './project-rich-text.ts'
import { projectTechnology } from './project-technology.ts'

export type Projection = { ok: true; document: PublishedDocument } | { ok: false; problems: Problem[] }

const savedDocument: z.ZodType<SavedDocument> = z.record(z.string(), z.unknown())
const { localeError } = z.locales.fr()

/**
 * A document as Payload reads it at depth 0, in the form that the site receives. A document that its
 * contract refuses is not published: the problems name the fields, in French, for its author.
 */
export function projectDocument(collection: PublishedCollection, document: unknown): Projection {
  const saved = savedDocument.parse(document)
  switch (collection) {
    case 'technologies':
      return judge(technology, projectTechnology(saved))
    case 'diagnostic-codes':
      return judge(diagnosticCode, projectDiagnosticCode(saved))
    case 'media':
      return judge(medium, projectMedium(saved))
    case 'navigation':
      return judge(navigation, projectNavigation(saved))
    case 'articles': {
      const body = projectRichText(saved.body, 'body')
      const isEmpty = body.blocks.length === 0 && body.problems.length === 0
      const empty: Problem[] = isEmpty ? [{ path: 'body', message: messages.emptyText }] : []
      return judge(article, projectArticle(saved, body.blocks), [...body.problems, ...empty])
    }
  }
}

function judge(contract: z.ZodType<PublishedDocument>, candidate: unknown, found: readonly Problem[] = []): Projection {
  const result = contract.safeParse(candidate, { error: localeError })
  const refused = result.success ? [] : result.error.issues.map(toProblem)
  const problems = [...found, ...refused]
  return result.success && problems.length === 0 ? { ok: true, document: result.data } : { ok: false, problems }
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  return { path: issue.path.join('.'), message: issue.message }
}
