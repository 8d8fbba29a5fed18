import { randomBytes } from 'node:crypto'
import { access } from 'node:fs/promises'
import { z } from 'zod'
import { readIfPresent, writePrivateFile } from '../settings/private-file.ts'
import { messages } from './messages.fr.ts'
import type { PostgresPlaces } from './places.ts'

const credentials = z.object({
  port: z.int().min(1).max(65_535),
  passwords: z.object({ admin: z.string(), owner: z.string(), runtime: z.string() }),
})
export type Credentials = z.infer<typeof credentials>

/** The passwords of this install and the port that it used last; made at the first start. */
export async function loadCredentials(places: PostgresPlaces, choosePort: () => Promise<number>): Promise<Credentials> {
  const text = await readIfPresent(places.credentials)
  if (text !== null) return credentials.parse(JSON.parse(text))
  if (await exists(places.cluster)) throw new Error(messages.secretsLost(places.credentials, places.cluster))
  const password = () => randomBytes(24).toString('base64url')
  const made = { port: await choosePort(), passwords: { admin: password(), owner: password(), runtime: password() } }
  await saveCredentials(places, made)
  return made
}

export async function saveCredentials(places: PostgresPlaces, made: Credentials): Promise<void> {
  await writePrivateFile(places.credentials, `${JSON.stringify(made, null, 2)}\n`)
}

/** The three ways in: superuser, owner of the database (migrations), runtime. */
export function urlsOf({ port, passwords }: Credentials) {
  const url = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
  return {
    adminUrl: url('postgres', passwords.admin, 'postgres'),
    ownerUrl: url('mecaformation_owner', passwords.owner, 'mecaformation'),
    runtimeUrl: url('mecaformation', passwords.runtime, 'mecaformation'),
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
