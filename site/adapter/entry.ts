/**
 * What the publisher imports: the warm App, and the functions that feed the very snapshot its pages
 * read. They must come out of the same bundle, or the publisher would feed a second, unread copy.
 */
import { createApp } from 'astro/app/entrypoint'
import { mendFormulas } from '../src/components/rich-text/mend-formulas.ts'
import { recordReads } from '../src/data/reads.ts'
import { applyChanges, derivedPaths, loadSnapshot, publishedIn, undoOf } from '../src/data/snapshot.ts'

export const app = createApp({ streaming: false })

/** A page that fails rejects with its own reason, instead of Astro's bodiless answer of status 500. */
app.renderError = async (_request, { status, response, error }) => {
  if (status === 500 && error !== null && error !== undefined) throw error
  return response ?? new Response(null, { status })
}

export const content = { applyChanges, derivedPaths, loadSnapshot, mendFormulas, publishedIn, recordReads, undoOf }
