import { readYaml } from './read-yaml.ts'
import { technologyFile } from './schemas.ts'
import type { SourceReading, TechnologySource } from './source.ts'

export function readTechnology(file: string, name: string, content: string): SourceReading<TechnologySource> {
  const reading = readYaml(content, technologyFile)
  if (!reading.ok) return reading
  const { value: fields, lineOf } = reading
  return { ok: true, source: { collection: 'technologies', name, file, content, fields, lineOf, references: [] } }
}
