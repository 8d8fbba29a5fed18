import { type PublishedDocument, publishedDocument } from '@mecaformation/contracts/publication/documents'
import pg from 'pg'
import { z } from 'zod'
import { coalesced } from '../publisher/coalesced.ts'
import { messages } from './messages.fr.ts'

const retryMilliseconds = 1000
const place = Symbol.for('mecaformation.published-feed')

/** Who follows: pages take the documents in, and only then browsers look again. */
const followers = ['pages', 'browsers'] as const
type Follower = (documents: readonly PublishedDocument[]) => void

/**
 * Development only: what is published in the database, at every moment. It outlives the modules that
 * Vite loads anew at each edit, and a database that comes and goes.
 */
class PublishedFeed {
  readonly #databaseUrl: string
  readonly #followers = new Map<(typeof followers)[number], Follower>()
  #documents: readonly PublishedDocument[] = []
  #started: Promise<void> | null = null

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl
  }

  /** Whoever follows under the same name is replaced: an older copy of the same module. */
  follow(name: (typeof followers)[number], follower: Follower): void {
    this.#followers.set(name, follower)
  }

  /** What is published now; nothing as long as the database has never answered. */
  async documents(): Promise<readonly PublishedDocument[]> {
    this.#started ??= this.#connect()
    await this.#started
    return this.#documents
  }

  /** Never rejects: it tells why there is no connection, and tries again later. */
  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#databaseUrl, application_name: 'mecaformation-development' })
    const lost = Promise.withResolvers<unknown>()
    client.on('error', lost.resolve)
    client.on('end', () => lost.resolve('end'))
    void lost.promise.then(() => this.#connectLater())
    try {
      await client.connect()
      const load = coalesced(async () => this.#take(await publishedIn(client)))
      client.on('notification', () => void load().catch(lost.resolve))
      await client.query('listen publication')
      await load()
    } catch (error) {
      console.warn(messages.noDatabase(error instanceof Error ? error.message : String(error)))
      client.end().catch(lost.resolve)
      lost.resolve(error)
    }
  }

  #connectLater(): void {
    setTimeout(() => void this.#connect(), retryMilliseconds)
  }

  #take(documents: readonly PublishedDocument[]): void {
    this.#documents = documents
    for (const name of followers) this.#followers.get(name)?.(documents)
  }
}

/** The one feed of this process. */
export function publishedFeed(): PublishedFeed {
  const shared = globalThis as { [place]?: PublishedFeed }
  shared[place] ??= new PublishedFeed(databaseUrl())
  return shared[place]
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') throw new Error(messages.noDatabaseUrl)
  return url
}

async function publishedIn(client: pg.Client): Promise<PublishedDocument[]> {
  const { rows } = await client.query<{ collection: string; id: string; data: unknown }>(
    "select collection, id, data from publication.documents where state = 'published' order by collection, id",
  )
  return rows.flatMap(({ collection, id, data }) => {
    const parsed = publishedDocument.safeParse(data)
    if (parsed.success) return parsed.data
    console.warn(messages.unreadable(`${collection}/${id}`, z.prettifyError(parsed.error)))
    return []
  })
}
