import type { User, Uses } from '@mecaformation/contracts/references/uses'
import { holdsBack, type Use } from '@mecaformation/domain/references/holds-back'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '../../platform/transaction.ts'
import type { Named } from './with-references.ts'

/** A document by its place in the library. */
export interface Place {
  collection: string
  id: string
}

export type Version = 'published' | 'draft'

/** What one version of a document names. */
export interface Naming {
  user: Place & { title: string }
  version: Version
  names: readonly Named[]
}

const listed = 50

/** Brings the rows of versions to what these name now, in the transaction of `req`. */
export async function putUses(req: PayloadRequest, namings: readonly Naming[]): Promise<void> {
  const versions = namings.map(({ user, version }) => ({ c: user.collection, u: user.id, v: version }))
  const rows = namings.flatMap(({ user, version, names }) =>
    names.map(({ collection, id, path }) => ({ ...versionOf(user, version), t: user.title, path, collection, id })),
  )
  await executeInTransaction(
    req,
    sql`
      with named as (
        select distinct on (c, u, v, path, collection, id) *
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as n(c text, u text, v text, t text, path text, collection text, id text)
      ), gone as (
        delete from publication.uses old
        using jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as w(c text, u text, v text)
        where old.user_collection = w.c and old.user_id = w.u and old.version = w.v and not exists (
          select from named n where n.c = w.c and n.u = w.u and n.v = w.v
            and n.path = old.path and n.collection = old.collection and n.id = old.id)
      )
      insert into publication.uses as uses (user_collection, user_id, version, path, collection, id, user_title)
      select c, u, v, path, collection, id, t from named
      on conflict (user_collection, user_id, version, path, collection, id) do update
      set user_title = excluded.user_title where uses.user_title <> excluded.user_title`,
  )
}

function versionOf({ collection, id }: Place, version: Version) {
  return { c: collection, u: id, v: version }
}

/** Forgets what a document that is gone named. */
export async function removeUses(req: PayloadRequest, { collection, id }: Place): Promise<void> {
  await executeInTransaction(
    req,
    sql`delete from publication.uses where user_collection = ${collection} and user_id = ${id}`,
  )
}

/** Who uses a document: published ones first, by title; the first of them, and how many there are. */
export async function readUses({ payload }: PayloadRequest, { collection, id }: Place): Promise<Uses> {
  const { rows } = await payload.db.pool.query<User & { total: number }>(
    `select user_collection as collection, user_id as id, max(user_title) as title,
       bool_or(version = 'published') as "isPublished", bool_or(version = 'draft') as "isDraft",
       count(*) over ()::int as total
     from publication.uses
     where collection = $1 and id = $2 and not (user_collection = $1 and user_id = $2)
     group by user_collection, user_id
     order by "isPublished" desc, title, user_id limit ${listed}`,
    [collection, id],
  )
  return { total: rows[0]?.total ?? 0, users: rows.map(({ total: _, ...user }) => user) }
}

/** Every document that uses one, in the transaction of `req`, always in the same order. */
export async function allUsers(req: PayloadRequest, { collection, id }: Place): Promise<User[]> {
  const rows = await executeInTransaction(
    req,
    sql`
      select user_collection as collection, user_id as id, max(user_title) as title,
        bool_or(version = 'published') as "isPublished", bool_or(version = 'draft') as "isDraft"
      from publication.uses
      where collection = ${collection} and id = ${id}
      group by user_collection, user_id order by user_collection, user_id`,
  )
  return rows as unknown as User[]
}

/**
 * What documents name as their authors last saved them, and what that names in its turn, as far as the site does not
 * show it yet; never the documents themselves.
 */
export async function notOnSite({ payload }: PayloadRequest, named: readonly Place[]): Promise<Place[]> {
  const { rows } = await payload.db.pool.query<Place>(
    `with recursive given as (
       select collection, id from jsonb_to_recordset($1::jsonb) as g(collection text, id text)
     ), reached as (
       select collection, id from given
       union
       select uses.collection, uses.id from reached
       join publication.uses on user_collection = reached.collection and user_id = reached.id
       -- The text in hand is what will be published; without one, it is the published text.
       where (version = 'draft' or not exists (
           select from publication.uses hand
           where hand.user_collection = reached.collection and hand.user_id = reached.id and hand.version = 'draft'))
         and not exists (
           select from publication.documents shown
           where shown.collection = uses.collection and shown.id = uses.id and shown.state = 'published')
     )
     select collection, id from reached
     where not exists (select from given where given.collection = reached.collection and given.id = reached.id)
     order by collection, id`,
    [JSON.stringify(named.map(({ collection, id }) => ({ collection, id })))],
  )
  return rows
}

/** Published documents that would show a gap without this one, by title. */
export async function holders(req: PayloadRequest, target: Place): Promise<User[]> {
  const rows = await executeInTransaction(
    req,
    sql`
      select user_collection as collection, user_id as id, user_title as title, path from publication.uses
      where collection = ${target.collection} and id = ${target.id} and version = 'published'
      order by user_title, user_id`,
  )
  const users = new Map<string, User>()
  for (const row of rows) {
    const [collection, id, title, path] = [row.collection, row.id, row.title, row.path].map(String) as [
      string,
      string,
      string,
      string,
    ]
    const use: Use = { user: { collection, id }, path, target }
    if (holdsBack(use)) users.set(`${collection}/${id}`, { collection, id, title, isPublished: true, isDraft: false })
  }
  return [...users.values()]
}

/** Whether the site shows a document, or would if the transaction of `req` ended now. */
export async function isOnSite(req: PayloadRequest, { collection, id }: Place): Promise<boolean> {
  const rows = await executeInTransaction(
    req,
    sql`select 1 from publication.documents where collection = ${collection} and id = ${id} and state = 'published'`,
  )
  return rows.length > 0
}
