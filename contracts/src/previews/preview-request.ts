import { z } from 'zod'

/** What a preview shows as if it were published: one document as its author has it, or a whole release. */
export const previewTarget = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    collection: z.string().min(1),
    id: z.string().min(1),
    /** For whom the page is made, if not for visitors: a student is enrolled, and reads the lesson whole. */
    seenBy: z.literal('student').optional(),
  }),
  z.strictObject({ kind: z.literal('release'), id: z.string().min(1) }),
])
export type PreviewTarget = z.infer<typeof previewTarget>

/** What the server asks the publisher. */
export const previewRequest = z.strictObject({
  target: previewTarget,
  /** A path of the site; `null` for the page of the document itself, or the home page of a release. */
  path: z.string().startsWith('/').nullable(),
})
export type PreviewRequest = z.infer<typeof previewRequest>

/** What the publisher answers; `reason` is for logs. */
export const previewAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page'),
    status: z.int(),
    contentType: z.string(),
    html: z.string(),
    /** CSP sources of the inline scripts in it. */
    scriptHashes: z.array(z.string()),
  }),
  /** There is no such document, release or page. */
  z.object({ kind: z.literal('unknown') }),
  /** The page cannot be rendered. */
  z.object({ kind: z.literal('failed'), reason: z.string() }),
  /** Too many wait already. */
  z.object({ kind: z.literal('busy') }),
])
export type PreviewAnswer = z.infer<typeof previewAnswer>

/** How the server reaches the publisher: a port of this machine, and the key without which it answers nobody. */
export const previewEndpoint = z.object({ port: z.int().min(1).max(65_535), key: z.string().min(32) })
export type PreviewEndpoint = z.infer<typeof previewEndpoint>
