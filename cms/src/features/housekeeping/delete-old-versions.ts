import type { ClientBase } from 'pg'

const keptPerDocument = 50

/**
 * Forgets all but the newest 50 versions of each document, in whatever collection has versions; the one
 * that the admin opens stays, however old. Returns how many went.
 */
export async function deleteOldVersions(database: ClientBase): Promise<number> {
  const { rows: tables } = await database.query<{ name: string }>(`
    select format('%I.%I', table_schema, table_name) as name
    from information_schema.columns
    where table_schema = 'public' and table_name like '\\_%\\_v' and column_name in ('parent_id', 'latest', 'updated_at')
    group by table_schema, table_name having count(*) = 3`)
  let deleted = 0
  for (const { name } of tables) {
    const { rowCount } = await database.query(
      `delete from ${name} where id in (
         select id from (
           select id, latest, row_number() over (partition by parent_id order by updated_at desc) as age from ${name}
         ) versions where age > $1 and latest is not true
       )`,
      [keptPerDocument],
    )
    deleted += rowCount ?? 0
  }
  return deleted
}
