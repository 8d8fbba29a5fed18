import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { generatedDocuments, generatedTechnologies } from './generated-documents.ts'
import { mdxOf } from './mdx.ts'

/** Writes `count` generated documents, and the technologies that they belong to, as content files. */
export async function writeContentFiles(folder: string, count: number): Promise<void> {
  const technologies = generatedTechnologies()
  const slugs = new Map(technologies.map(({ id, slug }) => [id, slug]))
  const documents = generatedDocuments(count, [...slugs.keys()])
  for (const { id, slug } of documents) slugs.set(id, slug)
  const slugOf = (id: string) => slugs.get(id) ?? id
  for (const collection of ['technologies', 'articles', 'diagnostic-codes']) {
    await mkdir(join(folder, collection), { recursive: true })
  }
  for (const { slug, title, summary, order, introduction } of technologies) {
    await write(`technologies/${slug}.yaml`, yamlOf({ title, summary, order, introduction }))
  }
  for (const document of documents) {
    const { collection, slug } = document
    if (collection === 'articles') await write(`articles/${slug}.mdx`, articleFile(document, slugOf))
    else await write(`diagnostic-codes/${slug}.yaml`, codeFile(document, slugOf))
  }

  async function write(file: string, text: string): Promise<void> {
    await writeFile(join(folder, file), text)
  }
}

type SlugOf = (id: string) => string

function articleFile(
  { title, summary, technologies, sources, reviewOn, body }: DocumentOf<'articles'>,
  slugOf: SlugOf,
) {
  const head = yamlOf({ title, summary, sources, technologies: technologies.map(slugOf), reviewOn })
  return `---\n${head}---\n${mdxOf(body, slugOf)}\n`
}

function codeFile(document: DocumentOf<'diagnostic-codes'>, slugOf: SlugOf): string {
  const { collection, id, slug, publishedAt, updatedAt, verifiedBy, technologies, relatedCodes, tests, ...fields } =
    document
  return yamlOf({
    ...fields,
    tests: tests.map(({ minimum, maximum, unit, ...test }) => test),
    technologies: technologies.map(slugOf),
    relatedCodes: relatedCodes.map(slugOf),
  })
}

/** JSON is YAML too. */
function yamlOf(fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}
