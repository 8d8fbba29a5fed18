import { defineConfig } from 'vitest/config'

const integration = '**/*.integration.test.ts'
/** Hours, not minutes: `npm run soak` alone runs them. */
const soak = '**/*.soak.test.ts'
const outputs = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.data/**', '**/.tsbuild/**']
const env = { TZ: 'UTC' }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...outputs, integration, soak],
          env,
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: [integration],
          exclude: outputs,
          env,
          // One process a file: each loads the Payload configuration with settings of its own.
          pool: 'forks',
          maxWorkers: 2,
          globalSetup: ['scripts/testing/postgres-for-tests.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'soak',
          include: [soak],
          exclude: outputs,
          env,
          pool: 'forks',
          maxWorkers: 1,
        },
      },
    ],
  },
})
