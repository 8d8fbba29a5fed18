import { type Postgres, startPostgres } from '../postgres/start-postgres.ts'
import type { RunningService, Service } from './service.ts'

/**
 * The embedded PostgreSQL as a service. Its first run is the server that already answers; later ones
 * must use the same port, because the other processes know no other.
 */
export function postgresService(first: Postgres, dataDir: string, log: (line: string) => void): Service {
  const port = Number(new URL(first.adminUrl).port)
  let next: Postgres | null = first
  return {
    name: 'postgres',
    async start(): Promise<RunningService> {
      const { process, stop } = next ?? (await startPostgres({ dataDir, log, port }))
      next = null
      return { ready: Promise.resolve(), exited: process.exited, stop }
    },
  }
}
