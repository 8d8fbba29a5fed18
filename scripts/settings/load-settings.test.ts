import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadSettings } from './load-settings.ts'
import { messages } from './messages.fr.ts'

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mecaformation-settings-'))
  vi.stubEnv('DATA_DIR', dataDir)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(dataDir, { recursive: true, force: true })
})

const outside = 'postgres://mecaformation@base.exemple.fr/mecaformation'

test('nobody starts on a database of their own with sign-ins in one step', async () => {
  vi.stubEnv('DATABASE_URL', outside)
  vi.stubEnv('SECOND_FACTOR', 'optional')
  await expect(loadSettings('production')).rejects.toThrow(messages.secondFactor)
})

test.each([
  ['a database of one’s own', outside, undefined, 'required'],
  ['the same, said', outside, 'required', 'required'],
  ['the embedded database', '', undefined, 'optional'],
  ['the same, said', '', 'optional', 'optional'],
  ['the embedded database, made stricter', '', 'required', 'required'],
])('%s: two steps as it must be', async (_, database, said, expected) => {
  vi.stubEnv('DATABASE_URL', database)
  vi.stubEnv('SECOND_FACTOR', said)
  const { environment, embedded } = await loadSettings('production')
  expect([environment.SECOND_FACTOR, embedded]).toEqual([expected, database === ''])
})
