import type { Environment } from '@mecaformation/contracts/environment'
import { query } from './query.ts'

/** What a migrated database holds already. */
export async function emptinessOf(environment: Environment): Promise<{ noDocument: boolean; noUser: boolean }> {
  const [row] = await query<{ noDocument: boolean; noUser: boolean }>(
    environment.DATABASE_URL,
    `select not (exists (select from technologies) or exists (select from articles) or exists (select from diagnostic_codes)) as "noDocument",
            not exists (select from users) as "noUser"`,
  )
  if (row === undefined) throw new Error('The database answered nothing to a question about itself')
  return row
}
