import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import type { Fault } from './content-error.ts'
import { checkBody } from './mdx/check-body.ts'
import { convertBody } from './mdx/convert-body.ts'
import { splitFrontMatter } from './mdx/front-matter.ts'
import { hasLostText } from './mdx/has-lost-text.ts'
import { leftovers } from './mdx/leftovers.ts'
import { messages } from './messages.fr.ts'
import { type Path, readYaml } from './read-yaml.ts'
import type { Reference } from './references.ts'
import { type ArticleFrontMatter, articleFrontMatter } from './schemas.ts'
import type { ArticleSource, SourceReading } from './source.ts'

const searchedLength = 30

/** An article's front matter and text. The text is judged line by line before it is converted. */
export function readArticle(
  file: string,
  name: string,
  content: string,
  editorConfig: SanitizedServerEditorConfig,
): SourceReading<ArticleSource> {
  const split = splitFrontMatter(content)
  if (split === null) return { ok: false, faults: [{ line: 1, message: messages.yaml.noFrontMatter }], references: [] }
  const head = readYaml(split.yaml, articleFrontMatter, split.yamlFirstLine)
  const checked = checkBody(split.body, split.bodyFirstLine)
  if (!head.ok) return { ok: false, faults: [...head.faults, ...checked.faults], references: checked.references }
  const { value: fields, lineOf } = head
  const references = [...headReferences(fields, lineOf), ...checked.references]
  if (checked.faults.length > 0) return { ok: false, faults: checked.faults, references }

  const body = convertBody(split.body, editorConfig)
  const lost = hasLostText(body) ? [{ line: split.bodyFirstLine, message: messages.mdx.unreadable }] : []
  const left = leftovers(body).map((text) => leftoverFault(text, split.body, split.bodyFirstLine))
  const faults = [...lost, ...left]
  if (faults.length > 0) return { ok: false, faults, references }
  return { ok: true, source: { collection: 'articles', name, file, content, fields, body, lineOf, references } }
}

function headReferences(fields: ArticleFrontMatter, lineOf: (path: Path) => number): Reference[] {
  const technologies = fields.technologies.map(
    (slug, index): Reference => ({ collection: 'technologies', name: slug, line: lineOf(['technologies', index]) }),
  )
  const { cover } = fields
  return cover === undefined
    ? technologies
    : [...technologies, { collection: 'media', name: cover, line: lineOf(['cover']) }]
}

/** The converter keeps no positions: the line is the first that holds the beginning of the text. */
function leftoverFault(text: string, body: string, firstLine: number): Fault {
  const beginning = text.slice(0, searchedLength)
  const index = body.split('\n').findIndex((line) => line.includes(beginning))
  return { line: firstLine + Math.max(index, 0), message: messages.mdx.leftover(beginning) }
}
