import { splitFrontMatter } from './mdx/front-matter.ts'
import { readBody } from './mdx/read-body.ts'
import { messages } from './messages.fr.ts'
import { type Path, readYaml } from './read-yaml.ts'
import type { Reference } from './references.ts'
import { type ArticleFrontMatter, articleFrontMatter } from './schemas.ts'
import type { ArticleSource, SourceReading } from './source.ts'

/** An article's front matter and text. */
export function readArticle(file: string, name: string, content: string): SourceReading<ArticleSource> {
  const split = splitFrontMatter(content)
  if (split === null) return { ok: false, faults: [{ line: 1, message: messages.yaml.noFrontMatter }], references: [] }
  const head = readYaml(split.yaml, articleFrontMatter, split.yamlFirstLine)
  const body = readBody(split.body, split.bodyFirstLine)
  if (!head.ok) return { ok: false, faults: [...head.faults, ...body.faults], references: body.references }
  const { value: fields, lineOf } = head
  const references = [...headReferences(fields, lineOf), ...body.references]
  if (body.faults.length > 0) return { ok: false, faults: body.faults, references }
  const source = { collection: 'articles', name, file, content, fields, body: body.state, lineOf, references } as const
  return { ok: true, source }
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
