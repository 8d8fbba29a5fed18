import type { Environment } from '@mecaformation/contracts/environment'

/** What a process that serves receives: every setting but the key of the database's owner. */
export function servingEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _withheld, ...settings } = environment
  const { DATABASE_OWNER_URL: _inherited, ...inherited } = process.env
  return {
    ...inherited,
    ...asText(settings),
    NODE_ENV: environment.NODE_ENV,
    // Payload writes some dates on the server, without saying of which clock.
    TZ: 'Europe/Paris',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

/** What a command that changes the schema receives: every setting. */
export function owningEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL } = environment
  return { ...servingEnvironment(environment), ...(DATABASE_OWNER_URL === undefined ? {} : { DATABASE_OWNER_URL }) }
}

function asText(settings: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}
