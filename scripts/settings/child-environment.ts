import type { Environment } from '@mecaformation/contracts/environment'

type Variables = Record<string, string | undefined>

/** What a process that serves receives: every setting but the key of the database's owner. */
export function servingEnvironment(environment: Environment, inherited: Variables = process.env): Variables {
  return { ...inherited, ...asVariables(environment), DATABASE_OWNER_URL: undefined }
}

/** What a command that changes the schema receives: every setting. */
export function owningEnvironment(environment: Environment, inherited: Variables = process.env): Variables {
  return { ...inherited, DATABASE_OWNER_URL: undefined, ...asVariables(environment) }
}

function asVariables(environment: Environment): Variables {
  const entries = Object.entries(environment).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(entries.map(([name, value]) => [name, String(value)])), NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
}
