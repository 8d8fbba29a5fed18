import { z } from 'zod'

const mediumSchema = z.object({
  id: z.string(),
  alt: z.string().default(''),
  credit: z.string().nullish(),
  url: z.string().nullish(),
  mimeType: z.string().nullish(),
})

export type Medium = z.infer<typeof mediumSchema>

/** A file of the library as it is now, or `null` when it cannot be read: it is gone, or the network is. */
export async function readMedium(id: string): Promise<Medium | null> {
  try {
    const response = await fetch(`/api/media/${encodeURIComponent(id)}?depth=0`, { credentials: 'same-origin' })
    return response.ok ? mediumSchema.parse(await response.json()) : null
  } catch (error) {
    console.warn(error)
    return null
  }
}
