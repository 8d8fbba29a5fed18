import { createHash } from 'node:crypto'
import { type WrittenCollection, writtenCollections } from '@mecaformation/contracts/publication/documents'

/** The collections that content files fill. */
export type ImportedCollection = WrittenCollection | 'media'
export const importedCollections: readonly ImportedCollection[] = ['media', ...writtenCollections]

/**
 * What a content file says of another: its collection, and its slug; for a medium its file name, for a lesson
 * the slugs of its course and its own with a slash between.
 */
export interface Target {
  collection: ImportedCollection
  name: string
}

export interface Reference extends Target {
  line: number
}

export type Resolve = (target: Target) => string

export function isImported(collection: string): collection is ImportedCollection {
  return (importedCollections as readonly string[]).includes(collection)
}

export function keyOf({ collection, name }: Target): string {
  return `${collection}/${name}`
}

/**
 * The id that a document gets when the import creates it: the same on every machine, so that imports
 * on two of them can be compared. Shaped as a uuid of version 8 (RFC 9562: made by our own rule).
 */
export function idOf(target: Target): string {
  const hash = createHash('sha256')
    .update(`mecaformation:${keyOf(target)}`)
    .digest('hex')
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16)
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ]
  return parts.join('-')
}
