import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const accounts = z.array(z.object({ email: z.string(), password: z.string(), role: z.string() }))
export type DemoAccount = z.infer<typeof accounts>[number]

/** The demonstration account of a role, made when the product first started on this data folder. */
export async function demoAccount(dataDir: string, role: string): Promise<DemoAccount> {
  const file = join(dataDir, 'secrets', 'demo-accounts.json')
  const found = accounts.parse(JSON.parse(await readFile(file, 'utf8'))).find((account) => account.role === role)
  if (found === undefined) throw new Error(`no demonstration account has the role ${role}`)
  return found
}
