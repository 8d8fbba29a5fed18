import type { Environment } from '@mecaformation/contracts/environment'
import type { Settings } from '../settings/load-settings.ts'
import { openDatabase } from './open-database.ts'

/** Runs `work` with a database that answers. One that was started for it is stopped afterwards; one that was running stays. */
export async function withDatabase<T>(settings: Settings, work: (environment: Environment) => Promise<T>): Promise<T> {
  const { environment, postgres } = await openDatabase(settings, () => {})
  try {
    return await work(environment)
  } finally {
    if (postgres !== null && !postgres.reused) await postgres.stop()
  }
}
