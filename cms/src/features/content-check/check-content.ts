import { type ContentModel, idOf, indexContent, readContent, type Source } from '../content-import/api.ts'
import type { Finding } from './finding.ts'
import { proseLines } from './prose-lines.ts'
import { claimFindings } from './rules/claims.ts'
import { codeFindings } from './rules/codes.ts'
import { qualityFindings } from './rules/quality.ts'
import { typographyFindings } from './rules/typography.ts'
import { unitFindings } from './rules/units.ts'
import { openSpeller, type Speller } from './spelling.ts'
import { wordList } from './word-list.ts'

export interface FileFinding extends Finding {
  file: string
}

export interface ContentCheck {
  files: number
  /** In the order of files and lines. */
  findings: FileFinding[]
}

/** Fields that hold no French: marks, expressions, addresses, words of other languages. */
const wordless = /(?:^|\.)(?:code|unit|formula|constraints|name|externalUrl|path|proof)(?:\.|$)|^translations\./
/** Fields with names in whatever language they come from. */
const foreign = /^(?:sources|otherNames|framework)(?:\.|$)/

/** Judges content files without a database: their form, and how they are written. */
export async function checkContent(folder: string, model: ContentModel): Promise<ContentCheck> {
  const speller = await openSpeller()
  const generic = new Set(await wordList('generic-codes.txt'))
  const findings: FileFinding[] = []
  const index = await indexContent(folder, model)
  const onSource = (source: Source) => {
    const file = source.collection === 'media' ? `${source.file}.yaml` : source.file
    findings.push(...findingsOf(source, model, speller, generic).map((finding) => ({ file, ...finding })))
  }
  const errors = await readContent({ folder, model, index, resolve: idOf, onSource })
  findings.push(...errors.map((error) => ({ severity: 'error' as const, ...error })))
  return { files: index.files.length, findings: findings.sort(byPlace) }
}

function findingsOf(source: Source, model: ContentModel, speller: Speller, generic: ReadonlySet<string>): Finding[] {
  const prose = source.prose.filter(({ path }) => !wordless.test(path))
  const written = prose.flatMap((text) =>
    proseLines(text).flatMap((line) => [
      ...typographyFindings(line),
      ...unitFindings(line),
      ...claimFindings(line),
      ...codeFindings(line, generic),
      ...(foreign.test(text.path) ? [] : speller.findings(line)),
    ]),
  )
  const judged = [...qualityFindings(source, model), ...written]
  if (source.collection !== 'diagnostic-codes') return judged
  const own = { text: String(source.data.code), line: source.lineOf(['code']) }
  return [...codeFindings(own, generic), ...judged]
}

function byPlace(a: FileFinding, b: FileFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}
