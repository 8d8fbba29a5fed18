import type { Environment } from '@mecaformation/contracts/environment'
import { type Postgres, startPostgres } from '../postgres/start-postgres.ts'
import type { Settings } from '../settings/load-settings.ts'
import { messages } from './messages.fr.ts'
import { query } from './query.ts'

export interface Database {
  /** The settings, with the addresses of the database that now answers. */
  environment: Environment
  /** The server that we run, or `null` when `DATABASE_URL` names another. */
  postgres: Postgres | null
}

/** Starts the embedded PostgreSQL, or makes sure that the one in `DATABASE_URL` can be used. */
export async function openDatabase(settings: Settings, log: (line: string) => void): Promise<Database> {
  const { environment, embedded } = settings
  if (embedded) {
    const postgres = await startPostgres({ dataDir: environment.DATA_DIR, log })
    const addresses = { DATABASE_URL: postgres.runtimeUrl, DATABASE_OWNER_URL: postgres.ownerUrl }
    return { environment: { ...environment, ...addresses }, postgres }
  }
  const [version] = await query<{ number: number; text: string }>(
    environment.DATABASE_URL,
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  ).catch((error: unknown) => {
    throw new Error(messages.unreachable(error instanceof Error ? error.message : String(error)), { cause: error })
  })
  if (version !== undefined && version.number < 150_000) throw new Error(messages.tooOld(version.text))
  return { environment, postgres: null }
}
