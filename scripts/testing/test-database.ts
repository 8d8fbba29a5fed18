import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of the run; `ownerUrl` and `runtimeUrl` name the migrated template database. */
    postgres: { adminUrl: string; ownerUrl: string; runtimeUrl: string }
  }
}

export interface TestDatabase {
  /** As the running processes connect: neither superuser nor owner. */
  databaseUrl: string
  /** As migrations connect. */
  ownerUrl: string
  /** Drops the database, whoever is still connected. */
  close: () => Promise<void>
}

/** A database of its own for one test file: a copy, made in a moment, of the one that was migrated once. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, runtimeUrl } = inject('postgres')
  const template = databaseOf(ownerUrl)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(adminUrl, `create database "${name}" template "${template}"`)
  return {
    databaseUrl: withDatabase(runtimeUrl, name),
    ownerUrl: withDatabase(ownerUrl, name),
    async close() {
      await settled(adminUrl, name)
      await execute(adminUrl, `drop database if exists "${name}" with (force)`)
    },
  }
}

/**
 * Waits a moment for connections on their way out: a pool says that it has ended before its connections have,
 * and one that is cut off then throws where nobody listens any more.
 */
async function settled(adminUrl: string, name: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [row] = await execute<{ open: string }>(
      adminUrl,
      `select count(*) as open from pg_stat_activity where datname = '${name}'`,
    )
    if (row?.open === '0') return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function execute<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1)
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
