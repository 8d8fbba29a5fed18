import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { addressOf } from '@mecaformation/domain/addresses/address-of'
import { Client } from 'pg'
import { z } from 'zod'
import { loadCredentials, urlsOf } from '../../postgres/credentials.ts'
import { freePort } from '../../postgres/free-port.ts'
import { postgresPlaces } from '../../postgres/places.ts'
import { Author } from '../../testing/author.ts'
import { demoAccount } from '../../testing/demo-account.ts'
import { productEnvironment, startProduct } from '../../testing/product.ts'
import { articleForm } from '../content/article-form.ts'
import { generatedDocuments } from '../content/generated-documents.ts'
import { messages } from './messages.fr.ts'
import { outboxTimes } from './outbox-times.ts'

const chunk = 500
const found = z.object({ docs: z.array(z.object({ id: z.string() })) })
type Article = DocumentOf<'articles'>

export interface PreparedProduct {
  url: string
  author: Author
  database: Client
  edited: Article[]
  technologies: string[]
  /** Addresses that readers ask for. */
  addresses: string[]
  stop: () => Promise<void>
}

/**
 * The product as `npm start` runs it, with the real content and `documents` generated ones. The first
 * `edited` articles are written through Payload; all others are put where the publisher reads, for Payload
 * would need a quarter of an hour for them. The product is then started again, as after a night.
 */
export async function preparedProduct(options: {
  documents: number
  edited: number
  signal: AbortSignal
  onLine: (line: string) => void
}): Promise<PreparedProduct> {
  const { signal, onLine } = options
  const env = await productEnvironment()
  const first = await startProduct({ env, signal, onLine, keepData: true })
  const { articles, technologies, addresses } = await fill(first, options).finally(first.stop)
  const product = await startProduct({ env, signal, onLine })
  const database = await openDatabase(product.dataDir)
  const stop = async () => {
    await database.end()
    await product.stop()
  }
  try {
    const author = await Author.signIn(product.url, await demoAccount(product.dataDir, 'admin'))
    const [probe] = articles
    if (probe === undefined) throw new Error('there is no article to edit')
    onLine(messages.waiting)
    await author.publish(probe.id, { summary: `${probe.summary} Prêt.` })
    // It is complete only behind every page that the new start has not rendered yet.
    await outboxTimes(database, [probe.id])
    return { url: product.url, author, database, edited: articles, technologies, addresses, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function fill(
  { url, dataDir }: { url: string; dataDir: string },
  { documents: count, edited, onLine }: { documents: number; edited: number; onLine: (line: string) => void },
): Promise<{ articles: Article[]; technologies: string[]; addresses: string[] }> {
  const author = await Author.signIn(url, await demoAccount(dataDir, 'admin'))
  const technologies = await technologiesOf(author)
  const database = await openDatabase(dataDir)
  try {
    const taken = await database.query<{ slug: string }>(
      'select slug from publication.documents where slug is not null',
    )
    const slugs = new Set(taken.rows.map(({ slug }) => slug))
    const documents = generatedDocuments(count, technologies).filter(({ slug }) => !slugs.has(slug))
    const articles = documents.filter((document) => document.collection === 'articles').slice(0, edited)
    onLine(messages.writing(articles.length))
    for (const article of articles) await author.call('POST', '/articles?depth=0', articleForm(article))
    const written = new Set(articles.map(({ id }) => id))
    const others = documents.filter(({ id }) => !written.has(id))
    onLine(messages.loading(others.length))
    for (let start = 0; start < others.length; start += chunk) {
      await database.query(
        `with loaded as (
           insert into publication.documents (collection, id, state, slug, data)
           select data ->> 'collection', data ->> 'id', 'published', data ->> 'slug', data
           from jsonb_array_elements($1::jsonb) as data
           returning collection, id, state, slug, data, revision
         )
         insert into publication.live (collection, id, state, slug, data, revision) select * from loaded`,
        [JSON.stringify(others.slice(start, start + chunk))],
      )
    }
    await database.query('analyze publication.documents, publication.live')
    return { articles, technologies, addresses: documents.map(addressOf) }
  } finally {
    await database.end()
  }
}

/** The ids of the technologies, in their order. */
async function technologiesOf(author: Author): Promise<string[]> {
  const { docs } = found.parse(await author.call('GET', '/technologies?limit=50&depth=0&sort=order'))
  return docs.map(({ id }) => id)
}

async function openDatabase(dataDir: string): Promise<Client> {
  const credentials = await loadCredentials(postgresPlaces(dataDir), freePort)
  const client = new Client({ connectionString: urlsOf(credentials).ownerUrl, application_name: 'mecaformation-bench' })
  await client.connect()
  return client
}
