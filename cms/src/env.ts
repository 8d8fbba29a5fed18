import { type Environment, parseEnvironment } from '@mecaformation/contracts/environment'

/**
 * The settings of this process, read once. `next build` loads the configuration without a database or
 * an operator near it, and keeps nothing of what it reads here: it gets values that reach nothing.
 */
export const env: Environment =
  process.env.NEXT_PHASE === 'phase-production-build'
    ? parseEnvironment({
        PUBLIC_URL: 'http://127.0.0.1',
        DATA_DIR: '.data',
        DATABASE_URL: 'postgres://127.0.0.1:1/build',
        PAYLOAD_SECRET: 'the build signs nothing with this secret',
      })
    : parseEnvironment(process.env)
