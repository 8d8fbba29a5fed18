import { Client } from 'pg'
import type { Credentials } from './credentials.ts'
import { urlsOf } from './credentials.ts'

/**
 * Makes the two roles and the database where they are missing. The owner migrates; the runtime role
 * owns nothing, is no superuser and cannot step around row-level security: what it may do, the
 * migrations grant. Harmless to repeat.
 */
export async function ensureRoles(credentials: Credentials): Promise<void> {
  const admin = new Client({ connectionString: urlsOf(credentials).adminUrl })
  await admin.connect()
  try {
    const { rows } = await admin.query<{ name: string }>(
      `select rolname as name from pg_roles where rolname like 'mecaformation%'
       union all select 'database ' || datname from pg_database where datname = 'mecaformation'`,
    )
    const present = new Set(rows.map(({ name }) => name))
    const { owner, runtime } = credentials.passwords
    const plain = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password'
    if (!present.has('mecaformation_owner')) {
      await admin.query(`create role mecaformation_owner ${plain} ${admin.escapeLiteral(owner)}`)
    }
    if (!present.has('mecaformation')) {
      await admin.query(`create role mecaformation ${plain} ${admin.escapeLiteral(runtime)}`)
    }
    if (!present.has('database mecaformation')) {
      await admin.query('create database mecaformation owner mecaformation_owner')
      await admin.query('revoke all on database mecaformation from public')
    }
    // Outside of the branch above: a start that was cut short may have made the database only.
    await admin.query('grant connect, temporary on database mecaformation to mecaformation')
  } finally {
    await admin.end()
  }
}
