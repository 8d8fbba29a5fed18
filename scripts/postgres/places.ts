import { join, resolve } from 'node:path'

/** Where the embedded server keeps things, below `DATA_DIR`. */
export interface PostgresPlaces {
  /** PostgreSQL's own data directory. */
  cluster: string
  /** Where a new cluster is made before it takes its place in one rename. */
  unfinished: string
  credentials: string
  /** Held by whoever is starting the server. */
  lock: string
  initialPassword: string
}

export function postgresPlaces(dataDir: string): PostgresPlaces {
  const root = resolve(dataDir)
  return {
    cluster: join(root, 'pg'),
    unfinished: join(root, 'pg.unfinished'),
    lock: join(root, 'pg.lock'),
    credentials: join(root, 'secrets', 'postgres.json'),
    initialPassword: join(root, 'secrets', 'postgres-initial-password'),
  }
}
