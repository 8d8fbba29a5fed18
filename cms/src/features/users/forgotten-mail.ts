import { env } from '../../env.ts'
import { writtenOut } from '../mail/api.ts'
import { messages } from './messages.fr.ts'

/** What somebody gets who forgot the password. Payload asks for its HTML and its subject one after the other. */
export function forgottenMail({ token, user }: { token?: string; user?: { name?: unknown } } = {}) {
  const url = `${env.PUBLIC_URL}/admin/reset/${token ?? ''}`
  return writtenOut(messages.forgotten({ name: String(user?.name ?? ''), url }))
}
