import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { type Environment, parseEnvironment } from '@mecaformation/contracts/environment'
import { messages } from './messages.fr.ts'
import { readIfPresent, writePrivateFile } from './private-file.ts'
import { projectRoot } from './project-root.ts'

export interface Settings {
  /** Complete but for the addresses of an embedded database, which are known once it runs. */
  environment: Environment
  /** True when we run PostgreSQL ourselves. */
  embedded: boolean
}

/** Stands in for the address of the embedded database until it runs; nothing ever connects to it. */
const notYet = 'postgres://127.0.0.1/not-yet-running'

/**
 * Reads the settings of this install: the environment first, then `.env`, then what can be chosen or
 * made for an operator who said nothing. Throws one sentence that names each faulty setting.
 */
export async function loadSettings(mode: 'production' | 'development'): Promise<Settings> {
  const file = await readIfPresent(join(projectRoot, '.env'))
  const given = withoutEmpty({ ...(file === null ? {} : parseEnv(file)), ...withoutEmpty(process.env) })
  const embedded = given.DATABASE_URL === undefined
  // Demonstration accounts go without; whoever brings a database of their own works with real ones.
  if (!embedded && given.SECOND_FACTOR === 'optional') throw new Error(messages.secondFactor)
  const dataDir = resolve(projectRoot, given.DATA_DIR ?? '.data')
  const port = given.PORT ?? '3000'
  const environment = parseEnvironment({
    ...given,
    NODE_ENV: mode,
    DATA_DIR: dataDir,
    PORT: port,
    PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${Number(port) || 3000}`,
    PAYLOAD_SECRET: given.PAYLOAD_SECRET ?? (await installSecret(dataDir)),
    SECOND_FACTOR: given.SECOND_FACTOR ?? (embedded ? 'optional' : 'required'),
    DATABASE_URL: given.DATABASE_URL ?? notYet,
    // Without `DATABASE_URL` the embedded database is used, with its own owner.
    DATABASE_OWNER_URL: embedded ? undefined : given.DATABASE_OWNER_URL,
  })
  return { environment, embedded }
}

async function installSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secrets', 'payload-secret')
  const kept = await readIfPresent(path)
  if (kept !== null) return kept.trim()
  const made = randomBytes(32).toString('hex')
  await writePrivateFile(path, `${made}\n`)
  return made
}

function withoutEmpty(variables: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
}
