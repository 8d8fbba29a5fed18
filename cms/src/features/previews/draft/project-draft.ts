import {
  contractOf,
  type PublishedDocument,
  type WrittenCollection,
} from '@mecaformation/contracts/publication/documents'
import type { RichText } from '@mecaformation/contracts/rich-text'
import { slugFrom, slugRefusal } from '@mecaformation/domain/addresses/slug'
import type { Field } from 'payload'
import { projectFields } from '../../publication/api.ts'
import { messages } from '../messages.fr.ts'
import { draftText, noteBlock } from './draft-text.ts'
import { fitted } from './fitted.ts'
import { unpopulated } from './unpopulated.ts'

const { placeholders } = messages.draft
/** A line, an identifier, an instant, a day, a code, an address of a file: what texts of contracts ask for. */
const texts = [placeholders.line, placeholders.slug, new Date(0).toISOString(), '1970-01-01', 'P0000', '/media/', '']

/** A collection whose drafts can be seen, and what its forms ask. */
export interface Drafted {
  slug: WrittenCollection
  fields: readonly Field[]
}

/**
 * A draft in the form that pages read, whatever its author has left open: what is missing is named by a
 * placeholder, what does not fit is left out or said in its place. It throws for no state of a form.
 */
export function projectDraft({ slug: collection, fields }: Drafted, document: Record<string, unknown>) {
  const saved = unpopulated(document)
  const candidate = projectFields(fields, saved, draftText)
  const updatedAt = saved.updatedAt ?? new Date(0).toISOString()
  const title = orPlaceholder(candidate.title, placeholders.title)
  const named = {
    ...candidate,
    collection,
    id: saved.id ?? placeholders.id,
    title,
    summary: orPlaceholder(candidate.summary, placeholders.summary),
    slug: slugOf(saved, String(title)),
    updatedAt,
    publishedAt: saved.publishedAt ?? updatedAt,
  }
  const contract = contractOf(collection)
  const open = missing(fields, contract.safeParse(named).error?.issues ?? [])
  return contract.parse(fitted(contract, withNote(named, open), { texts })) satisfies PublishedDocument
}

function orPlaceholder(value: unknown, placeholder: string): unknown {
  return typeof value === 'string' && value !== '' ? value : placeholder
}

/** The address that the author wrote; without one, the one that publishing would make, as far as can be told. */
function slugOf(saved: Record<string, unknown>, title: string): string {
  const { slug } = saved
  if (typeof slug === 'string' && slugRefusal(slug) === null) return slug
  const written = slugFrom(typeof saved.code === 'string' ? saved.code : title)
  return slugRefusal(written) === null ? written : placeholders.slug
}

/** The labels of the choices and numbers that are still open: a placeholder would pass for a choice. */
function missing(fields: readonly Field[], issues: readonly { path: PropertyKey[] }[]): string[] {
  const names = new Set(issues.map(({ path }) => path[0]))
  return choicesAmong(fields).flatMap(({ name, label }) => (names.has(name) && typeof label === 'string' ? label : []))
}

function choicesAmong(fields: readonly Field[]): { name: string; label?: unknown }[] {
  return fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return choicesAmong(field.fields)
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => choicesAmong(tab.fields))
    return field.type === 'select' || field.type === 'radio' || field.type === 'number' ? field : []
  })
}

/** Says on the page what is still open, where the page has a place to say it. */
function withNote(candidate: Record<string, unknown>, open: readonly string[]): Record<string, unknown> {
  if (open.length === 0) return candidate
  const note = messages.draft.toComplete(open)
  if (Array.isArray(candidate.body)) return { ...candidate, body: [noteBlock(note), ...(candidate.body as RichText)] }
  const place = ['explanation', 'definition', 'introduction', 'included'].find((name) => Array.isArray(candidate[name]))
  return place === undefined ? candidate : { ...candidate, [place]: [note, ...(candidate[place] as string[])] }
}
