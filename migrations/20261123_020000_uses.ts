import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Who refers to what: one row for each place of a document that names another one, of its published text and of
 * its draft in hand. Written by the CMS in the transaction of each save; `npm run migrate` makes it anew.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
create table publication.uses (
  user_collection text not null,
  user_id text not null,
  version text not null check (version in ('published', 'draft')),
  path text not null,
  collection text not null,
  id text not null,
  -- Kept here, so that a list of users is one read.
  user_title text not null,
  primary key (user_collection, user_id, version, path, collection, id)
);
create index uses_of on publication.uses (collection, id, version);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table publication.uses'))
}
