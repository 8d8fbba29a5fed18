import {
  article,
  diagnosticCode,
  type PublishedDocument,
  technology,
} from '@mecaformation/contracts/publication/documents'
import { slugFrom, slugRefusal } from '@mecaformation/domain/addresses/slug'
import type { z } from 'zod'
import { projectArticle, projectDiagnosticCode, projectTechnology, type SavedDocument } from '../../publication/api.ts'
import { messages } from '../messages.fr.ts'
import { draftText } from './draft-text.ts'
import { kept, keptRows } from './kept.ts'
import { unpopulated } from './unpopulated.ts'

/** Collections whose drafts have a page to be seen on. */
export const draftedCollections = ['technologies', 'articles', 'diagnostic-codes'] as const
export type DraftedCollection = (typeof draftedCollections)[number]

const { placeholders } = messages.draft
/** Names no technology: pages leave it out. */
const noTechnology = 'aucune'

/**
 * A draft in the form that pages read, whatever its author has left open: what is missing is named by a
 * placeholder, what does not fit is left out or said in its place. It throws for no state of a form.
 */
export function projectDraft(collection: DraftedCollection, document: Record<string, unknown>): PublishedDocument {
  const saved = unpopulated(document)
  switch (collection) {
    case 'technologies': {
      const { shape } = technology
      const candidate = projectTechnology(saved)
      return technology.parse({
        ...candidate,
        ...commonParts(saved),
        order: kept(shape.order, candidate.order, 0),
        introduction: candidate.introduction,
      })
    }
    case 'articles': {
      const candidate = projectArticle(saved, draftText(saved.body))
      return article.parse({ ...candidate, ...commonParts(saved), ...trustParts(candidate) })
    }
    case 'diagnostic-codes':
      return draftCode(saved)
  }
}

function draftCode(saved: SavedDocument): PublishedDocument {
  const { shape } = diagnosticCode
  const candidate = projectDiagnosticCode(saved)
  const open = (['code', 'system', 'severity', 'driving'] as const).filter(
    (field) => !shape[field].safeParse(candidate[field]).success,
  )
  const note = open.length === 0 ? [] : [messages.draft.toComplete(open.map((field) => messages.draft.fields[field]))]
  const rowOf = (row: Record<string, unknown>, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, kept(shape.title, row[name], placeholders.line)]))
  return diagnosticCode.parse({
    ...candidate,
    ...commonParts(saved),
    ...trustParts(candidate),
    code: kept(shape.code, candidate.code, 'P0000'),
    system: kept(shape.system, candidate.system, 'moteur'),
    severity: kept(shape.severity, candidate.severity, 'moderee'),
    driving: kept(shape.driving, candidate.driving, 'oui-avec-precaution'),
    drivingAdvice: kept(shape.drivingAdvice, candidate.drivingAdvice, placeholders.line),
    explanation: [...note, ...candidate.explanation],
    causes: keptRows(shape.causes.element, candidate.causes, (row) => ({
      ...rowOf(row, ['cause']),
      likelihood: kept(shape.causes.element.shape.likelihood, row.likelihood, 'possible'),
    })),
    tests: keptRows(shape.tests.element, candidate.tests, (row) => rowOf(row, ['title', 'procedure', 'expected'])),
  })
}

function commonParts(saved: SavedDocument) {
  const { shape } = article
  const title = kept(shape.title, saved.title, placeholders.title)
  const updatedAt = kept(shape.updatedAt, saved.updatedAt, new Date(0).toISOString())
  return {
    id: kept(shape.id, saved.id, placeholders.id),
    title,
    summary: kept(shape.summary, saved.summary, placeholders.summary),
    slug: slugOf(saved, title),
    publishedAt: kept(shape.publishedAt, saved.publishedAt, updatedAt),
    updatedAt,
  }
}

/** The address that the author wrote; without one, the one that publishing would make, as far as can be told. */
function slugOf(saved: SavedDocument, title: string): string {
  const { slug } = saved
  if (typeof slug === 'string' && slugRefusal(slug) === null) return slug
  const written = slugFrom(typeof saved.code === 'string' ? saved.code : title)
  return slugRefusal(written) === null ? written : placeholders.slug
}

function trustParts(candidate: { technologies: unknown; reviewOn: unknown; sources: unknown }) {
  const { shape } = article
  return {
    technologies: kept(shape.technologies, candidate.technologies, [noTechnology]),
    reviewOn: kept<z.ZodType<string | null>>(shape.reviewOn, candidate.reviewOn, null),
  }
}
