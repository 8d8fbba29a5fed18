import type { Fault } from './content-error.ts'
import { messages } from './messages.fr.ts'
import { type Path, readYaml } from './read-yaml.ts'
import { type DiagnosticCodeFile, diagnosticCodeFile } from './schemas.ts'
import type { DiagnosticCodeSource, SourceReading } from './source.ts'

export function readDiagnosticCode(file: string, name: string, content: string): SourceReading<DiagnosticCodeSource> {
  const reading = readYaml(content, diagnosticCodeFile)
  if (!reading.ok) return reading
  const { value: fields, lineOf } = reading
  const technologies = fields.technologies.map((slug, index) => ({
    collection: 'technologies' as const,
    name: slug,
    line: lineOf(['technologies', index]),
  }))
  const codes = fields.relatedCodes.map((slug, index) => ({
    collection: 'diagnostic-codes' as const,
    name: slug,
    line: lineOf(['relatedCodes', index]),
  }))
  const references = [...technologies, ...codes]
  const faults = ownFaults(name, fields, lineOf)
  if (faults.length > 0) return { ok: false, faults, references }
  return { ok: true, source: { collection: 'diagnostic-codes', name, file, content, fields, lineOf, references } }
}

function ownFaults(name: string, { code, relatedCodes }: DiagnosticCodeFile, lineOf: (path: Path) => number): Fault[] {
  const expected = code.toLowerCase()
  const misnamed = { line: lineOf(['code']), message: messages.files.codeName(`${expected}.yaml`) }
  const self = relatedCodes.indexOf(name)
  return [
    ...(expected === name ? [] : [misnamed]),
    ...(self === -1 ? [] : [{ line: lineOf(['relatedCodes', self]), message: messages.selfReference }]),
  ]
}
