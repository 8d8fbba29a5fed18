/** The settings of a process under test; see `contracts/src/environment.ts`. */
export function testEnvironment({ databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }) {
  return {
    NODE_ENV: 'test' as const,
    TZ: 'UTC',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'a secret of tests, which protects nothing at all',
    // Most tests are of something else than how staff sign in.
    SECOND_FACTOR: 'optional',
    LOG_LEVEL: 'silent',
  }
}
