import type { ClientBase } from 'pg'

/**
 * Forgets the drafts that Payload made when somebody opened an empty form, and in which nobody wrote a letter: one
 * version, as it was made a day ago or more, without a title, never published. Returns how many went.
 */
export async function deleteUntouchedDrafts(database: ClientBase): Promise<number> {
  const { rows: tables } = await database.query<{ collection: string; documents: string; versions: string }>(`
    select replace(documents.table_name, '_', '-') as collection,
      format('%I.%I', documents.table_schema, documents.table_name) as documents,
      format('%I.%I', versions.table_schema, versions.table_name) as versions
    from information_schema.columns versions
    join information_schema.columns documents
      on versions.table_name = '_' || documents.table_name || '_v' and versions.table_schema = documents.table_schema
    where documents.table_schema = 'public' and versions.column_name = 'parent_id'
      and documents.column_name in ('title', 'published_at')
    group by documents.table_schema, documents.table_name, versions.table_schema, versions.table_name
    having count(*) = 2`)
  let deleted = 0
  for (const { collection, documents, versions } of tables) {
    const { rowCount } = await database.query(
      `with untouched as (
         select document.id from ${documents} document
         where coalesce(document.title, '') = '' and document.published_at is null
           and document.created_at < now() - interval '1 day'
           and (
             select count(*) = 1 and bool_and(
               coalesce(version.version_title, '') = '' and version.updated_at <= version.created_at + interval '1 second')
             from ${versions} version where version.parent_id = document.id
           )
       ), versions as (
         delete from ${versions} where parent_id in (select id from untouched)
       ), drafts as (
         delete from publication.drafts where collection = $1 and id in (select id::text from untouched)
       )
       delete from ${documents} where id in (select id from untouched)`,
      [collection],
    )
    deleted += rowCount ?? 0
  }
  return deleted
}
