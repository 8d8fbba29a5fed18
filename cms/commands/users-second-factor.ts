import { parseArgs } from 'node:util'
import { messages } from './messages.fr.ts'
import { Refusal, runCommand } from './run-command.ts'
import { say } from './say.ts'
import { readSettings, requireDatabase, withDatabase } from './settings.ts'

/**
 * `users:second-factor <address>` takes the second factor of an account away, for whoever lost it and has no other
 * administrator to ask. Sessions are closed; the next sign-in sets up another.
 */
async function reset(): Promise<void> {
  const { DATABASE_URL } = readSettings()
  const [email] = parseArgs({ allowPositionals: true }).positionals
  if (email === undefined) throw new Refusal(messages.secondFactor.usage)
  await requireDatabase(DATABASE_URL)
  await withDatabase(DATABASE_URL, async (client) => {
    await client.query('begin')
    // A sign-in that is under way would write back the sessions that it read before.
    const { rows } = await client.query<{ id: string; name: string }>(
      'select id, name from users where email = lower(trim($1)) for update',
      [email],
    )
    const [account] = rows
    if (account === undefined) throw new Refusal(messages.secondFactor.unknown(email))
    await client.query('delete from people.second_factors where user_id = $1', [account.id])
    await client.query('delete from users_sessions where _parent_id = $1', [account.id])
    await client.query(
      `insert into journal.entries (kind, collection, document_id, title) values ('second-factor-reset', 'users', $1, $2)`,
      [account.id, account.name],
    )
    await client.query('commit')
  })
  say(messages.secondFactor.done(email))
}

await runCommand(reset)
