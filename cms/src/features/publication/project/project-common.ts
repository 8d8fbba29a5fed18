import { linesOf } from '../../../fields/lines-of.ts'
import { relationId } from './rich-text/editor-node.ts'

/** A document as Payload reads it at depth 0: what each field holds is for its contract to judge. */
export type SavedDocument = Record<string, unknown>

/** What every document with a page says of itself. */
export function commonFields(saved: SavedDocument) {
  const { id, slug, title, summary } = saved
  return { id, slug, title, summary, publishedAt: saved.publishedAt, updatedAt: saved.updatedAt }
}

/** Where facts come from, and the day when somebody should check them again. */
export function trustFields(saved: SavedDocument) {
  return { sources: lines(saved.sources), reviewOn: day(saved.reviewOn) }
}

export function lines(value: unknown): string[] {
  return linesOf(typeof value === 'string' ? value : null)
}

export function relationIds(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((related) => relationId(related) ?? []) : []
}

export function textOrEmpty(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

export function rows(value: unknown): SavedDocument[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
}

/** The day of a date field, which is stored at noon UTC of that day. */
function day(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, 'YYYY-MM-DD'.length) : null
}
