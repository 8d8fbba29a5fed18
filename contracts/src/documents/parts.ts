import { z } from 'zod'

/** What the schemas of published documents are put together from. */

export const id = z.string().min(1)
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
/** ISO 8601, UTC. */
export const instant = z.iso.datetime()
/** YYYY-MM-DD. */
export const day = z.iso.date()
/** Text that must be there. */
export const line = z.string().trim().min(1)
/** Text that may be missing: an empty string. */
export const optionalLine = z.string()
export const ids = z.array(id)

/** Every document says what it is, and when it was first and last published. */
export const common = { id, slug, title: line, summary: line, publishedAt: instant, updatedAt: instant }
/** Where facts come from, who checked them, and when somebody should check them again. */
export const trust = { sources: z.array(line), verifiedBy: optionalLine, reviewOn: day.nullable() }
/** The main technology first. */
export const technologies = z.array(id).min(1)
