import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { roles } from '../src/access/roles.ts'
import { messages as userMessages } from '../src/features/users/messages.fr.ts'
import { createUser } from './create-user.ts'
import { messages } from './messages.fr.ts'
import { runCommand } from './run-command.ts'
import { say } from './say.ts'
import { readSettings, requireDatabase } from './settings.ts'
import { withPayload } from './with-payload.ts'

/** What `DATA_DIR/secrets/demo-accounts.json` holds, for whoever prints it at the end of a start. */
const demoAccounts = z.array(
  z.object({ role: z.enum(roles), label: z.string(), email: z.string(), password: z.string() }),
)
type DemoAccounts = z.infer<typeof demoAccounts>

/**
 * Makes one account a role, with passwords of this installation only. May run many times: passwords are
 * kept in the file before any account is made, and only accounts that are missing are made.
 */
async function makeDemoAccounts(): Promise<void> {
  const { DATABASE_URL, DATA_DIR } = readSettings()
  await requireDatabase(DATABASE_URL)
  const path = join(DATA_DIR, 'secrets', 'demo-accounts.json')
  const accounts = (await readAccounts(path)) ?? (await writeAccounts(path, newAccounts()))
  const made = await withPayload(async (payload) => {
    const results: boolean[] = []
    for (const { email, label, password, role } of accounts) {
      results.push(await createUser(payload, { email, name: messages.demo.name(label), password, role }))
    }
    return results.some((result) => result)
  })
  say(made ? messages.demo.created : messages.demo.unchanged)
  for (const { email, label, password } of accounts) say(messages.demo.line(label, email, password))
}

function newAccounts(): DemoAccounts {
  return roles.map((role) => ({
    role,
    label: userMessages.roles[role],
    email: `${role}@demonstration.invalid`,
    password: randomBytes(15).toString('base64url'),
  }))
}

async function readAccounts(path: string): Promise<DemoAccounts | null> {
  try {
    return demoAccounts.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new Error(`${path} cannot be read`, { cause: error })
  }
}

async function writeAccounts(path: string, accounts: DemoAccounts): Promise<DemoAccounts> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const aside = `${path}.new`
  await writeFile(aside, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  await chmod(aside, 0o600)
  await rename(aside, path)
  return accounts
}

await runCommand(makeDemoAccounts)
