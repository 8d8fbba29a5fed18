import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import type { Change } from '../../src/data/snapshot.ts'
import type { RenderedPage, SiteApp } from '../site-app.ts'

/** A site that can show, for the time of one page, what is not published. */
export interface FittingApp extends SiteApp {
  /** What to apply after these changes to be back where we are. */
  undoOf(changes: readonly Change[]): Change[]
  /** A draft in a form whose pages can be rendered. */
  mend(document: PublishedDocument): PublishedDocument
}

/**
 * Renders one page as it would be with these changes, then takes them back, whatever came of it. Nobody
 * else may read or change the snapshot meanwhile: the caller takes a turn for it.
 */
export async function tryOn(app: FittingApp, changes: readonly Change[], path: string): Promise<RenderedPage> {
  const mended = changes.map(({ id, document }) => ({ id, document: document && app.mend(document) }))
  const undo = app.undoOf(mended)
  app.apply(mended)
  try {
    return await app.render(path)
  } finally {
    app.apply(undo)
  }
}
