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
    close: () => execute(adminUrl, `drop database if exists "${name}" with (force)`),
  }
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
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
