import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role } from '../src/access/roles.ts'
import type { User } from '../src/payload-types.ts'

/** An account that nobody else uses, as Payload hands it to access rules. */
export async function createAccount(payload: Payload, role: Role): Promise<User & { password: string }> {
  const password = randomBytes(12).toString('hex')
  const email = `${role}-${randomUUID()}@exemple.fr`
  const user = await payload.create({ collection: 'users', data: { email, name: role, password, role } })
  return { ...user, password }
}
