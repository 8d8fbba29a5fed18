import { routedCollections } from '@mecaformation/domain/addresses/address-of'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig } from 'payload'
import { articleEditorConfig as configOf } from '../src/features/content-import/mdx/convert-body.ts'
import { articleEditor } from '../src/features/rich-text/editor.ts'

/** The editor of articles as Payload sets it up, without the product's settings and without a database. */
export async function articleEditorConfig(): Promise<SanitizedServerEditorConfig> {
  const config = await buildConfig({
    secret: 'nothing is signed here',
    telemetry: false,
    db: postgresAdapter({ pool: { connectionString: 'postgres://127.0.0.1:1/none' } }),
    collections: [
      { slug: 'articles', fields: [{ name: 'body', type: 'richText', editor: articleEditor }] },
      ...routedCollections.filter((slug) => slug !== 'articles').map(bare),
      { ...bare('media'), upload: true },
    ],
  })
  return configOf(config)
}

function bare(slug: string): CollectionConfig {
  return { slug, fields: [{ name: 'title', type: 'text' }] }
}
