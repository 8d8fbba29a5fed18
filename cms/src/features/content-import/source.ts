import type { ContentFile } from './list-files.ts'
import type { FieldValues } from './read-fields.ts'
import type { Path } from './read-yaml.ts'
import type { Prose } from './reader.ts'
import type { Reference, Target } from './references.ts'

/** A content file, read and found sound in itself. */
export interface Source extends ContentFile {
  /** What the document is made from, byte for byte, but for what it refers to. */
  content: string
  references: Reference[]
  /** The references whose documents must be in the database before this one. */
  needs: Target[]
  prose: Prose[]
  /** What its form holds, with ids where the file has names. */
  data: FieldValues
  /** The line of the file that a field comes from, for what Payload refuses. */
  lineOf: (path: Path) => number
}
