import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from './test-database.ts'
import { testEnvironment } from './test-environment.ts'

/**
 * Payload as the product configures it, on a database and a data folder of its own. One a test file:
 * the configuration reads its settings when it is first imported, so nothing of `cms/src` that reads
 * them may be imported before this resolves. `close` in `afterAll`.
 */
export async function createTestPayload(settings: { SECOND_FACTOR?: 'required' } = {}) {
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'mecaformation-payload-'))
  Object.assign(process.env, testEnvironment({ databaseUrl: database.databaseUrl, dataDir }), settings)
  const { openPayload } = await import('../../cms/testing/open-payload.ts')
  const payload = await openPayload()
  return {
    payload,
    databaseUrl: database.databaseUrl,
    ownerUrl: database.ownerUrl,
    dataDir,
    close: async () => {
      await payload.destroy()
      await database.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export type TestPayload = Awaited<ReturnType<typeof createTestPayload>>
