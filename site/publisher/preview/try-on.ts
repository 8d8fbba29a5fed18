import type { Change } from '../../src/data/snapshot.ts'
import type { FittingApp, RenderedPage } from '../site-app.ts'

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
