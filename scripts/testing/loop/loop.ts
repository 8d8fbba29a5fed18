import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import { placeFor } from '@mecaformation/domain/addresses/address-of'
import pg from 'pg'
import { projectRoot } from '../../settings/project-root.ts'
import { buildSiteApp } from '../equality/built-site.ts'
import { importedContent } from '../equality/imported-content.ts'
import { createTestDatabase } from '../test-database.ts'
import type { PublisherPlace } from './publisher.ts'

export const origin = 'http://127.0.0.1:3000'

/** The built site and the project's own content, made once for many histories. */
export interface Ground {
  folder: string
  build: string
  documents: PublishedDocument[]
  /** The database into which the content was imported, as authors know it. */
  importedUrl: string
  close: () => Promise<void>
}

export async function prepareGround(): Promise<Ground> {
  const outputs = join(projectRoot, 'site/dist')
  await mkdir(outputs, { recursive: true })
  // Within the site, where the bundle finds its packages.
  const folder = await mkdtemp(join(outputs, 'loop-'))
  const build = join(folder, 'app')
  await buildSiteApp(build)
  const database = await createTestDatabase()
  const documents = await importedContent({ databaseUrl: database.databaseUrl, dataDir: join(folder, 'imported') })
  const close = async () => {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { folder, build, documents, importedUrl: database.databaseUrl, close }
}

/** One change of a document, as a hook of the CMS hands it to the database. */
export type Change =
  | { kind: 'put'; document: PublishedDocument }
  | { kind: 'remove'; document: { collection: string; id: string } }

/** A database and a data folder for one history. */
export class Loop {
  readonly place: PublisherPlace
  readonly pool: pg.Pool
  readonly #closeDatabase: () => Promise<void>

  private constructor(place: PublisherPlace, closeDatabase: () => Promise<void>) {
    this.place = place
    this.pool = new pg.Pool({ connectionString: place.databaseUrl, max: 4 })
    // A database that is killed under a test is the matter of the test.
    this.pool.on('error', () => undefined)
    this.#closeDatabase = closeDatabase
  }

  /** @param databaseUrl a database other than one of its own, which the caller closes */
  static async open({ folder, build }: Ground, databaseUrl?: string): Promise<Loop> {
    const dataDir = await mkdtemp(join(folder, 'data-'))
    if (databaseUrl !== undefined) return new Loop({ databaseUrl, dataDir, build }, async () => undefined)
    const database = await createTestDatabase()
    return new Loop({ databaseUrl: database.databaseUrl, dataDir, build }, database.close)
  }

  /** Saves changes in one transaction; resolves when they are committed, which is the author's answer. */
  async save(changes: readonly Change[], author = 'auteur'): Promise<void> {
    const client = await this.pool.connect()
    try {
      await client.query('begin')
      for (const change of changes) await this.write(client, change, author)
      await client.query('commit')
      client.release()
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  async put(document: PublishedDocument, author?: string): Promise<void> {
    await this.save([{ kind: 'put', document }], author)
  }

  async write(client: pg.PoolClient, change: Change, author: string): Promise<void> {
    const { collection, id } = change.document
    const cause = { author }
    if (change.kind === 'remove') {
      await client.query('select publication.remove_document($1, $2, $3)', [collection, id, cause])
      return
    }
    const slug = placeFor(change.document)
    const values = [collection, id, slug, change.document, cause]
    await client.query('select publication.put_document($1, $2, $3, $4, $5)', values)
  }

  /** How many rows of the outbox are in each state, and how many are not complete or not searchable yet. */
  outbox(): Promise<OutboxCounts> {
    return outboxOf(this.pool)
  }

  async close(): Promise<void> {
    await this.pool.end()
    await this.#closeDatabase()
    await rm(this.place.dataDir, { recursive: true, force: true })
  }
}

interface OutboxCounts {
  queued: number
  claimed: number
  live: number
  failed: number
  /** Live, with dependent pages or the search still behind. */
  following: number
}

export async function outboxOf(pool: pg.Pool): Promise<OutboxCounts> {
  const { rows } = await pool.query<OutboxCounts>(
    `select count(*) filter (where state = 'queued')::int as queued,
       count(*) filter (where state = 'claimed')::int as claimed,
       count(*) filter (where state = 'live')::int as live,
       count(*) filter (where state = 'failed')::int as failed,
       count(*) filter (where state = 'live' and (complete_at is null or searchable_at is null))::int as following
     from publication.outbox`,
  )
  const [counts] = rows
  if (counts === undefined) throw new Error('a count answers with one row')
  return counts
}
