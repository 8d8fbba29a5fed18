import { z } from 'zod'

/** The name of a built version of the site: the beginning of the fingerprint of its sources. */
export const versionId = z.string().regex(/^[0-9a-f]{16}$/)

/**
 * `DATA_DIR/site-version.json`, by which those who deploy tell the publisher which version of the site to
 * show; `domain/src/live/shown-version.ts` says what it means and how it changes.
 */
export const shownVersion = z.object({
  current: versionId,
  since: z.iso.datetime(),
  earlier: z.array(versionId),
  refused: z.object({ id: versionId, reason: z.string(), at: z.iso.datetime() }).nullable(),
})
