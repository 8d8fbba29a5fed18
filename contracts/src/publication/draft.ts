import { z } from 'zod'
import { publishedDocument } from './documents.ts'

/**
 * A row of `publication.drafts`: a document as its author has it now, in a form that pages can show.
 * Whatever is missing in it was filled in when it was written.
 */
export const storedDraft = z.object({ collection: z.string(), id: z.string(), data: publishedDocument })

/** The `items` of a row of `publication.releases`; whatever is not published by it leaves the site. */
export const releaseItems = z.array(z.looseObject({ collection: z.string(), id: z.string(), action: z.string() }))
