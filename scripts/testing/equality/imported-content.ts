import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type PublishedDocument, publishedDocument } from '@mecaformation/contracts/publication/documents'
import { Client } from 'pg'
import { projectRoot } from '../../settings/project-root.ts'
import { testEnvironment } from '../test-environment.ts'

const run = promisify(execFile)

/** Imports `content/` into a test database by the operators' own command, and gives what it published. */
export async function importedContent(options: { databaseUrl: string; dataDir: string }): Promise<PublishedDocument[]> {
  const env = { ...process.env, ...testEnvironment(options) }
  const command = join(projectRoot, 'cms/commands/content-import.ts')
  await run(process.execPath, [command], { cwd: projectRoot, env, timeout: 120_000 })
  const client = new Client({ connectionString: options.databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ data: unknown }>(
      "select data from publication.documents where state = 'published' order by collection, slug, data->>'url'",
    )
    return rows.map(({ data }) => publishedDocument.parse(data))
  } finally {
    await client.end()
  }
}
