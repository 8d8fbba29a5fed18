import type { Client } from 'pg'

/**
 * Lets the runtime role work with what the owner made and will make: rows and functions, never the
 * tables themselves. Nothing to do where both are one.
 */
export async function grantRuntime(
  owner: Client,
  { runtime, schemas }: { runtime: string; schemas: readonly string[] },
): Promise<void> {
  const { rows } = await owner.query<{ same: boolean }>('select current_user = $1 as same', [runtime])
  if (rows[0]?.same === true) return
  const role = owner.escapeIdentifier(runtime)
  for (const name of schemas) {
    const schema = owner.escapeIdentifier(name)
    await owner.query(`
      grant usage on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant usage, select on all sequences in schema ${schema} to ${role};
      grant execute on all functions in schema ${schema} to ${role};
      alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${role};
      alter default privileges in schema ${schema} grant usage, select on sequences to ${role};
      alter default privileges in schema ${schema} grant execute on functions to ${role};`)
  }
}

/**
 * As above for what may be added to and read, and never changed: the journal and the history of reviews, see the
 * migrations that make them. After `grantRuntime`, which gives the rights of all tables.
 */
export async function grantAddedTo(owner: Client, runtime: string): Promise<void> {
  const { rows } = await owner.query<{ same: boolean }>('select current_user = $1 as same', [runtime])
  if (rows[0]?.same === true) return
  const role = owner.escapeIdentifier(runtime)
  await owner.query(`
    grant usage on schema journal to ${role};
    revoke all on all tables in schema journal from ${role};
    grant select, insert on journal.entries to ${role};
    grant execute on function journal.forget() to ${role};
    revoke update, delete, truncate, references, trigger on public.review_events from ${role};`)
}
