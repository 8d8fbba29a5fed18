import type { Field, SanitizedConfig } from 'payload'
import { hasBody } from './file-fields.ts'
import { type ImportedCollection, importedCollections } from './references.ts'

/** How the documents of one collection are written in files. */
export interface ContentCollection {
  slug: ImportedCollection
  fields: readonly Field[]
  extension: '.mdx' | '.yaml'
  /** The field that names the folder of a file, when there is one folder for each document of another kind. */
  folder: { field: string; collection: ImportedCollection } | null
}

export interface ContentModel {
  collections: readonly ContentCollection[]
}

/** The content files that Payload's configuration asks for. */
export function contentModel(config: Pick<SanitizedConfig, 'collections'>): ContentModel {
  const collections = importedCollections.map((slug): ContentCollection => {
    const found = config.collections.find((collection) => collection.slug === slug)
    if (found === undefined) throw new RangeError(`no collection ${slug}`)
    return {
      slug,
      fields: found.fields,
      extension: slug !== 'media' && hasBody(found.fields) ? '.mdx' : '.yaml',
      folder: slug === 'lessons' ? { field: 'course', collection: 'courses' } : null,
    }
  })
  return { collections }
}
