import type { Payload } from 'payload'
import type { Role } from '../src/access/roles.ts'

export interface NewUser {
  email: string
  name: string
  role: Role
  password: string
}

/** Makes an account of staff. Returns false, and changes nothing, when the address already has one. */
export async function createUser(payload: Payload, user: NewUser): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: user.email } } })
  if (totalDocs > 0) return false
  await payload.create({ collection: 'users', data: user, overrideAccess: true })
  return true
}
