import { createHash } from 'node:crypto'
import { readYaml } from './read-yaml.ts'
import { mediumSidecar } from './schemas.ts'
import type { MediumSource, SourceReading } from './source.ts'

interface Picture {
  file: string
  name: string
  mimeType: string
  bytes: Buffer
}

/** A picture and what its sidecar says of it; faults are those of the sidecar. */
export function readMedium({ file, name, mimeType, bytes }: Picture, sidecar: string): SourceReading<MediumSource> {
  const reading = readYaml(sidecar, mediumSidecar)
  if (!reading.ok) return reading
  const { value: fields, lineOf } = reading
  const content = `${createHash('sha256').update(bytes).digest('hex')}\n${sidecar}`
  const source = { name, file, content, fields, mimeType, bytes, lineOf, references: [] }
  return { ok: true, source: { collection: 'media', ...source } }
}
