import type { PreviewAnswer, PreviewRequest } from '@mecaformation/contracts/previews/preview-request'
import type { Pool } from 'pg'
import type { Change } from '../../src/data/snapshot.ts'
import { inlineScriptHashes } from '../inline-scripts.ts'
import type { RenderedPage } from '../site-app.ts'
import { wantedChanges } from './wanted-changes.ts'

interface Parts {
  pool: Pool
  /** Renders a path as it would be with these changes; takes its turn with publications. */
  tryOn: (changes: readonly Change[], path: string) => Promise<RenderedPage>
}

/** One page of a preview. Rejects when the database does not answer. */
export async function renderPreview({ target, path }: PreviewRequest, { pool, tryOn }: Parts): Promise<PreviewAnswer> {
  const wanted = await wantedChanges(pool, target)
  if (wanted === null) return { kind: 'unknown' }
  let page: RenderedPage
  try {
    page = await tryOn(wanted.changes, path ?? wanted.start)
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
  const { status, contentType } = page
  // Feeds and maps of the site are of no use in a preview.
  if (status === 404 || !contentType.startsWith('text/html')) return { kind: 'unknown' }
  const html = page.body.toString('utf8')
  return { kind: 'page', status, contentType, html, scriptHashes: inlineScriptHashes(html) }
}
