import { join, resolve } from 'node:path'

/** Where the embedded server keeps things, below `DATA_DIR`. */
export interface PostgresPlaces {
  /** PostgreSQL's own data directory. */
  cluster: string
  /** Where a new cluster is made before it takes its place in one rename. */
  unfinished: string
  credentials: string
  initialPassword: string
}

export function postgresPlaces(dataDir: string): PostgresPlaces {
  const root = resolve(dataDir)
  return {
    cluster: join(root, 'pg'),
    unfinished: join(root, 'pg.unfinished'),
    credentials: join(root, 'secrets', 'postgres.json'),
    initialPassword: join(root, 'secrets', 'postgres-initial-password'),
  }
}
