import { basename } from 'node:path'
import { z } from 'zod'

const copies = z.array(z.object({ url: z.string() })).nullish()
const stored = z.object({ filename: z.string().nullish(), variants: copies, crops: copies })

/** The names of all files that a medium has in the store. */
export function storedNames(medium: unknown): string[] {
  const { filename, variants, crops } = stored.parse(medium ?? {})
  const others = [...(variants ?? []), ...(crops ?? [])].map(({ url }) => decodeURIComponent(basename(url)))
  return filename ? [filename, ...others] : others
}
