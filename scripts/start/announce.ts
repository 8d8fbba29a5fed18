import { join } from 'node:path'
import { styleText } from 'node:util'
import type { Environment } from '@mecaformation/contracts/environment'
import { z } from 'zod'
import { emptinessOf } from '../database/emptiness.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { messages } from './messages.fr.ts'

const account = z.object({ role: z.string(), email: z.string(), password: z.string() })

/** Prints where to go and who one may be there. Passwords go to the terminal only, never to a log. */
export async function announce(environment: Environment, site: string): Promise<void> {
  console.log('')
  for (const [label, address] of [
    [messages.site, `${site}/`],
    [messages.admin, `${environment.PUBLIC_URL}/admin`],
  ] as const) {
    console.log(`${label.padEnd(16)} ${styleText('bold', address)}`)
  }
  const text = await readIfPresent(join(environment.DATA_DIR, 'secrets', 'demo-accounts.json'))
  const accounts = text === null ? [] : z.array(account).parse(JSON.parse(text))
  if (accounts.length > 0) {
    console.log(`\n${messages.accounts}`)
    const width = Math.max(...accounts.map(({ email }) => email.length))
    for (const { role, email, password } of accounts)
      console.log(`  ${role.padEnd(16)} ${email.padEnd(width)}  ${password}`)
  }
  if ((await emptinessOf(environment)).noUser) console.log(`\n${messages.noAccount}`)
  console.log(`\n${messages.howToStop}\n`)
}
