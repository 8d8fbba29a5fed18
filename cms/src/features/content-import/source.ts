import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Fault } from './content-error.ts'
import type { Path } from './read-yaml.ts'
import type { Reference, Target } from './references.ts'
import type { ArticleFrontMatter, DiagnosticCodeFile, MediumSidecar, TechnologyFile } from './schemas.ts'

interface Common extends Target {
  /** Path inside the content folder. */
  file: string
  /** What the document is made from, byte for byte, but for what it refers to. */
  content: string
  references: Reference[]
  /** The line of the file that a field comes from, for what Payload refuses. */
  lineOf: (path: Path) => number
}

export interface TechnologySource extends Common {
  collection: 'technologies'
  fields: TechnologyFile
}
export interface DiagnosticCodeSource extends Common {
  collection: 'diagnostic-codes'
  fields: DiagnosticCodeFile
}
export interface ArticleSource extends Common {
  collection: 'articles'
  fields: ArticleFrontMatter
  /** As converted: media and documents are still named as in the file. */
  body: SerializedEditorState
}
export interface MediumSource extends Common {
  collection: 'media'
  fields: MediumSidecar
  mimeType: string
  bytes: Buffer
}

/** A content file, read and found sound in itself. */
export type Source = TechnologySource | DiagnosticCodeSource | ArticleSource | MediumSource
export type DocumentSource = Exclude<Source, MediumSource>

/** Of a file with faults, what it refers to is still told, as far as it could be read. */
export type SourceReading<S extends Source> =
  | { ok: true; source: S }
  | { ok: false; faults: Fault[]; references: Reference[] }
