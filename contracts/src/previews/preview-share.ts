import { z } from 'zod'

/** Days that a share link stays open. */
export const shareDays = { usual: 7, max: 30 }

/** What staff ask for. */
export const shareRequest = z.strictObject({
  /** For whom: the name by which it is found again. */
  label: z.string().trim().min(1).max(120),
  days: z.int().min(1).max(shareDays.max).default(shareDays.usual),
})

/** A link that is open now; its secret is never told again. */
const share = z.object({ id: z.string(), label: z.string(), expiresAt: z.iso.datetime() })
export type PreviewShare = z.infer<typeof share>

export const shareList = z.object({ shares: z.array(share) })
/** `address` holds the secret: it is shown this once. */
export const createdShare = z.object({ share, address: z.string() })
