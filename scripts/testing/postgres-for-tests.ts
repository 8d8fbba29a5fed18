import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../postgres/start-postgres.ts'
import { migrateTemplate } from './migrate-template.ts'

/** Vitest's global setup: one PostgreSQL for the run, migrated once; each test file clones that database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mecaformation-tests-'))
  const postgres = await startPostgres({ dataDir, log: () => {}, ephemeral: true })
  const { adminUrl, ownerUrl, runtimeUrl } = postgres
  const teardown = async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await migrateTemplate({ ownerUrl, runtimeUrl, dataDir })
  } catch (error) {
    await teardown()
    throw error
  }
  project.provide('postgres', { adminUrl, ownerUrl, runtimeUrl })
  return teardown
}
