import { z } from 'zod'
import { writtenCollections } from './documents.ts'

/** What a release or a plan does with a document. */
export const publicationActions = ['publish', 'unpublish'] as const
export type PublicationAction = (typeof publicationActions)[number]

/** A row of `publication.releases` lists these: what previews of the whole show. */
export const releaseItem = z.object({
  collection: z.enum(writtenCollections),
  id: z.string(),
  action: z.enum(publicationActions),
})
export type ReleaseItem = z.infer<typeof releaseItem>

const progressOfItem = releaseItem.extend({
  title: z.string(),
  /** Whether the site should show it now. */
  online: z.boolean(),
  /** Whether its latest text differs from what the site should show. */
  changed: z.boolean(),
  /** How far its publication by this release has come; null before, and once that is forgotten. */
  publication: z
    .discriminatedUnion('state', [
      z.object({ state: z.literal('queued') }),
      z.object({ state: z.literal('live'), searchable: z.boolean() }),
      z.object({ state: z.literal('failed'), reason: z.string() }),
    ])
    .nullable(),
})

/** What the admin asks and shows of a release, without reload. */
export const releaseProgress = z.object({
  state: z.enum(['draft', 'published']),
  /** Whether the person who asks may publish it. */
  mayPublish: z.boolean(),
  publishedAt: z.iso.datetime().nullable(),
  publishedBy: z.string().nullable(),
  /** Lines whose document was deleted since. */
  lostItems: z.int(),
  items: z.array(progressOfItem),
  /** What the documents to publish show or lead to that is neither on the site nor in the release. */
  missing: z.array(z.object({ collection: z.enum(writtenCollections), id: z.string(), title: z.string() })),
})
export type ReleaseProgress = z.infer<typeof releaseProgress>
export type ProgressOfItem = z.infer<typeof progressOfItem>
