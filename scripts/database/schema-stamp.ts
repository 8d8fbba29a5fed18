import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Environment } from '@mecaformation/contracts/environment'
import { fingerprint } from '../build/fingerprint.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { projectRoot } from '../settings/project-root.ts'
import { query } from './query.ts'

/** All that the migrate command's result depends on. */
const sources = [
  'migrations',
  'cms/commands/migrate.ts',
  'cms/src/platform',
  // The published forms of documents follow these.
  'contracts/src',
  'cms/src/features/publication/project',
  // So do the copies of pictures.
  'cms/src/features/media/picture-variants.ts',
  'pnpm-lock.yaml',
]

/**
 * Whether the migrate command would change nothing: it already ran from these sources on this very
 * database, and the database still says so itself. Asked as the runtime role, whose rights it gave.
 */
export async function schemaIsCurrent(environment: Environment): Promise<boolean> {
  if ((await readIfPresent(stampPath(environment))) !== (await stampOf(environment))) return false
  const [schema] = await query<{ readable: boolean }>(
    environment.DATABASE_URL,
    `select coalesce(has_table_privilege(to_regclass('public.payload_migrations')::oid, 'select'), false) as readable`,
  )
  if (schema?.readable !== true) return false
  const rows = await query<{ name: string }>(environment.DATABASE_URL, 'select name from public.payload_migrations')
  const applied = new Set(rows.map(({ name }) => name))
  const files = await readdir(join(projectRoot, 'migrations'))
  return files.filter((file) => /^\d.*\.ts$/.test(file)).every((file) => applied.has(file.slice(0, -3)))
}

/** To be called once the migrate command ended well. */
export async function rememberSchema(environment: Environment): Promise<void> {
  const path = stampPath(environment)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await stampOf(environment))
}

function stampPath({ DATA_DIR }: Environment): string {
  return join(DATA_DIR, 'stamps', 'schema')
}

async function stampOf(environment: Environment): Promise<string> {
  const [database] = await query<{ identity: string }>(
    environment.DATABASE_URL,
    `select (select system_identifier from pg_control_system()) || '/' || oid || '/' || current_user as identity
     from pg_database where datname = current_database()`,
  )
  return fingerprint(sources, [database?.identity ?? ''])
}
