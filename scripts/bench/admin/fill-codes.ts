import { Client } from 'pg'
import { loadCredentials, urlsOf } from '../../postgres/credentials.ts'
import { freePort } from '../../postgres/free-port.ts'
import { postgresPlaces } from '../../postgres/places.ts'
import { generatedDocuments } from '../content/generated-documents.ts'

/** Of ten generated documents four are codes. */
const share = 10 / 4
const chunk = 1000

interface Shape {
  table: string
  /** What its columns of the document's own are called before the name of the field. */
  prefix: string
}

/**
 * Puts as many drafts of codes into the library as make `count`, as rows of the two tables that the list of the admin
 * reads: Payload would need minutes for them. Gives how many there are.
 */
export async function fillCodes(dataDir: string, count: number): Promise<number> {
  const credentials = await loadCredentials(postgresPlaces(dataDir), freePort)
  const client = new Client({ connectionString: urlsOf(credentials).ownerUrl, application_name: 'mecaformation-bench' })
  await client.connect()
  try {
    const known = await client.query<{ code: string }>('select code from diagnostic_codes')
    const taken = new Set(known.rows.map(({ code }) => code))
    const codes = generatedDocuments(Math.ceil(count * share), ['']).flatMap((document) =>
      document.collection === 'diagnostic-codes' && !taken.has(document.code) ? [document] : [],
    )
    const rows = codes
      .slice(0, count - taken.size)
      .map(({ id, code, title, summary }) => ({ id, code, title, summary, slug: code.toLowerCase() }))
    for (let start = 0; start < rows.length; start += chunk) {
      const some = JSON.stringify(rows.slice(start, start + chunk))
      await insert(client, { table: 'diagnostic_codes', prefix: '' }, some)
      await insert(client, { table: '_diagnostic_codes_v', prefix: 'version_' }, some)
    }
    await client.query('analyze diagnostic_codes, _diagnostic_codes_v')
    return taken.size + rows.length
  } finally {
    await client.end()
  }
}

async function insert(client: Client, { table, prefix }: Shape, rows: string): Promise<void> {
  const isVersion = prefix !== ''
  const values: Record<string, string> = {
    ...Object.fromEntries(['code', 'title', 'summary', 'slug'].map((name) => [prefix + name, `d.${name}`])),
    [`${prefix}_status`]: "'draft'",
    [`${prefix}updated_at`]: 'now()',
    [`${prefix}created_at`]: 'now()',
    ...(isVersion ? { parent_id: 'd.id', latest: 'true', updated_at: 'now()', created_at: 'now()' } : { id: 'd.id' }),
  }
  await client.query(
    `insert into ${table} (${Object.keys(values).join(', ')})
     select ${Object.values(values).join(', ')}
     from jsonb_to_recordset($1::jsonb) as d(id uuid, code text, title text, summary text, slug text)`,
    [rows],
  )
}
