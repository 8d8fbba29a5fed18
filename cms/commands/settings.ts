import { type Environment, parseEnvironment } from '@mecaformation/contracts/environment'
import { Client } from 'pg'
import { messages } from './messages.fr.ts'
import { Refusal } from './run-command.ts'

/** The settings of a command. Faulty ones are refused in the words of the contract. */
export function readSettings(): Environment {
  try {
    return parseEnvironment(process.env)
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** Runs `use` on a connection of its own, or refuses when the database does not answer. */
export async function withDatabase<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'mecaformation-command',
  })
  try {
    await client.connect()
  } catch (cause) {
    throw new Refusal(messages.unreachable(cause instanceof Error ? cause.message : String(cause)), { cause })
  }
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** Refuses in a sentence a database that does not answer; Payload would give up with a trace. */
export async function requireDatabase(url: string): Promise<void> {
  await withDatabase(url, (client) => client.query('select 1'))
}
