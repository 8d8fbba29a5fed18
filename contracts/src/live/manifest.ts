import { z } from 'zod'

/**
 * The live site as the publisher leaves it in `DATA_DIR/live` and as servers read it: immutable
 * files named by the hash of their bytes, and a chain of manifests that say which path is which file.
 *
 * A chain belongs to one leader. It opens with a checkpoint (everything) and goes on with deltas
 * (what changed); each is written aside and appears by one rename. A leader's `fence` is greater than
 * that of all leaders before it, and readers take the chain with the greatest fence: a leader that was
 * paused and replaced can go on writing, and nobody reads it.
 */

const hash = z.string().regex(/^[0-9a-f]{32}$/)

const file = z.object({
  kind: z.literal('file'),
  /** 200 for pages; error pages carry their own status. */
  status: z.union([z.literal(200), z.literal(404), z.literal(410), z.literal(500), z.literal(503)]),
  hash,
  contentType: z.string(),
  /** Compressed copies that lie beside the file, as `<hash>.br` and `<hash>.gz`. */
  encodings: z.array(z.enum(['br', 'gz'])),
  /** `immutable` for paths that carry a hash themselves, `page` for what may change at any time. */
  caching: z.enum(['immutable', 'page']),
  /** `'sha256-…'` sources of the inline scripts in it, for its CSP. */
  scriptHashes: z.array(z.string()),
  /** Whether readers may find it by the search. */
  searchable: z.boolean().optional(),
})
const redirect = z.object({ kind: z.literal('redirect'), location: z.string().startsWith('/') })
const gone = z.object({ kind: z.literal('gone') })

export const manifestEntry = z.discriminatedUnion('kind', [file, redirect, gone])
export type ManifestEntry = z.infer<typeof manifestEntry>
export type FileEntry = z.infer<typeof file>

const position = { fence: z.int().positive(), sequence: z.int().nonnegative() }
const checkpoint = z.object({
  kind: z.literal('checkpoint'),
  ...position,
  /** The version of the site that its pages were rendered with. */
  version: z.string().default(''),
  entries: z.record(z.string().startsWith('/'), manifestEntry),
})
const delta = z.object({
  kind: z.literal('delta'),
  ...position,
  /** `null` takes the path off the site. */
  changes: z.record(z.string().startsWith('/'), manifestEntry.nullable()),
})
export const manifest = z.discriminatedUnion('kind', [checkpoint, delta])
export type Manifest = z.infer<typeof manifest>

/** Paths of the pages that a server shows with an error status, never by their own address. */
export const errorPages = {
  notFound: '/erreurs/introuvable/',
  gone: '/erreurs/retiree/',
  fault: '/erreurs/panne/',
} as const

const digits = 12
const namePattern = new RegExp(`^(\\d{${digits}})-(\\d{${digits}})\\.(checkpoint|delta)\\.json$`)

/** File names sort by fence, then by sequence. */
export function manifestName(of: Pick<Manifest, 'fence' | 'sequence' | 'kind'>): string {
  const pad = (n: number) => String(n).padStart(digits, '0')
  return `${pad(of.fence)}-${pad(of.sequence)}.${of.kind}.json`
}

export function parseManifestName(name: string): Pick<Manifest, 'fence' | 'sequence' | 'kind'> | null {
  const match = namePattern.exec(name)
  if (match === null) return null
  return { fence: Number(match[1]), sequence: Number(match[2]), kind: match[3] as Manifest['kind'] }
}
