import { z } from 'zod'

/** The import of tables, as the admin asks for it and is told of it. */

/** What is imported from tables, and exported to them. */
export const bulkCollections = ['diagnostic-codes', 'exercises', 'glossary'] as const
export type BulkCollection = (typeof bulkCollections)[number]

export const exportQuery = z.object({ collection: z.enum(bulkCollections), format: z.enum(['csv', 'xlsx']) })

const lineNumber = z.int().positive()

/** What goes along with the file. */
export const importRequest = z.object({
  collection: z.enum(bulkCollections),
  /** The path of each column of the file, `null` for those left out; guessed when it is `null` itself. */
  columns: z.array(z.string().max(200).nullable()).max(1000).nullable(),
  /** Whether documents are published, not kept as drafts. */
  publish: z.boolean(),
  /** Nothing for a preview; all lines, or none if one is wrong; or those that are right. */
  write: z.enum(['nothing', 'all', 'right']),
  /** Of the preview that was agreed to: what it promised is what is written. */
  fingerprint: z.string().max(100).nullable(),
  /** Lines that are left out. */
  without: z.array(lineNumber).max(5000),
})
export type ImportRequest = z.infer<typeof importRequest>

/** A remark on a line, and the heading of the column that it concerns. */
const remark = z.object({ column: z.string().nullable(), message: z.string() })
export type Remark = z.infer<typeof remark>

const lineReport = z.object({
  number: lineNumber,
  title: z.string(),
  state: z.enum(['new', 'changed', 'unchanged', 'wrong', 'left']),
  /** Why it cannot be written. */
  faults: z.array(remark),
  /** What is to be known of it all the same. */
  notes: z.array(remark),
  /** The labels of fields that change. */
  changed: z.array(z.string()),
  /** Of its document, once that is there. */
  id: z.uuid().nullable(),
})
export type LineReport = z.infer<typeof lineReport>

export const importReport = z.object({
  /** How the file was read, in French. */
  reading: z.string(),
  headings: z.array(z.string()),
  /** What the first lines say in each column. */
  samples: z.array(z.string()),
  columns: z.array(z.string().nullable()),
  /** Where a column may lead. */
  targets: z.array(z.object({ path: z.string(), label: z.string() })),
  lines: z.array(lineReport),
  fingerprint: z.string(),
  /** Why nothing was written that should have been, in French. */
  refusal: z.string().nullable(),
  /** How many documents were written; `null` of a preview. */
  written: z.int().nullable(),
})
export type ImportReport = z.infer<typeof importReport>
