import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'
import { type ContentModel, contentModel } from '../src/features/content-import/content-collection.ts'
import { articleEditor } from '../src/features/rich-text/editor.ts'
import { writtenCollectionConfigs } from '../src/written-collections.ts'

/** The forms of all collections as Payload sets them up, without the product's settings and without a database. */
export async function testContentModel(): Promise<ContentModel> {
  const config = await buildConfig({
    secret: 'nothing is signed here',
    telemetry: false,
    editor: articleEditor,
    db: postgresAdapter({ pool: { connectionString: 'postgres://127.0.0.1:1/none' } }),
    collections: [
      ...writtenCollectionConfigs,
      {
        slug: 'media',
        upload: true,
        fields: [
          { name: 'alt', type: 'textarea', required: true },
          { name: 'credit', type: 'text' },
        ],
      },
    ],
  })
  return contentModel(config)
}
