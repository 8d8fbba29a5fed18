import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { testEnvironment } from './test-environment.ts'

const run = promisify(execFile)

/** Migrates a database by the very command that operators use. Rejects with what the command printed. */
export async function migrateTemplate(options: {
  ownerUrl: string
  runtimeUrl: string
  dataDir: string
}): Promise<void> {
  const command = fileURLToPath(new URL('../../cms/commands/migrate.ts', import.meta.url))
  const settings = testEnvironment({ databaseUrl: options.runtimeUrl, dataDir: options.dataDir })
  const env = { ...process.env, ...settings, DATABASE_OWNER_URL: options.ownerUrl }
  try {
    await run(process.execPath, [command], { env, timeout: 120_000 })
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    throw new Error(`The test database could not be migrated:\n${output}`, { cause: error })
  }
}
