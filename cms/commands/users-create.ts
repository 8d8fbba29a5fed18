import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Role, roles } from '../src/access/roles.ts'
import { messages as userMessages } from '../src/features/users/messages.fr.ts'
import { passwordRefusal } from '../src/features/users/password-refusal.ts'
import { createUser, type NewUser } from './create-user.ts'
import { messages } from './messages.fr.ts'
import { openPrompt } from './prompt.ts'
import { Refusal, runCommand } from './run-command.ts'
import { say } from './say.ts'
import { readSettings, requireDatabase } from './settings.ts'
import { withPayload } from './with-payload.ts'

interface Answers {
  email?: string | undefined
  name?: string | undefined
  role?: string | undefined
  password?: string | undefined
}

/** Makes an account of staff, the first administrator above all. Asks for what the options leave out. */
async function createFromTerminal(): Promise<void> {
  const { DATABASE_URL } = readSettings()
  await requireDatabase(DATABASE_URL)
  const user = checked(await complete(await readOptions()))
  await withPayload(async (payload) => {
    if (!(await createUser(payload, user))) throw new Refusal(messages.users.taken(user.email))
  })
  say(messages.users.created(user.email, userMessages.roles[user.role]))
}

async function readOptions(): Promise<Answers> {
  const options = {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  } as const
  const { values } = parsed(() => parseArgs({ options }))
  const { 'password-stdin': fromStdin, ...answers } = values
  return fromStdin === true ? { ...answers, password: (await readAll(process.stdin)).replace(/\r?\n$/, '') } : answers
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    throw new Refusal(messages.users.badOption, { cause })
  }
}

async function complete({ email, name, role, password }: Answers): Promise<Required<Answers>> {
  if ([email, name, role, password].every((answer) => answer !== undefined)) return { email, name, role, password }
  if (!process.stdin.isTTY) throw new Refusal(messages.users.notInteractive)
  const prompt = openPrompt(messages.users.interrupted)
  const { askEmail, askName, askPassword, askRole } = messages.users
  try {
    return {
      email: email ?? (await prompt.ask(askEmail)),
      name: name ?? (await prompt.ask(askName)),
      role: role ?? (await prompt.ask(askRole(roles.join(', ')))),
      password: password ?? (await prompt.askSecret(askPassword)),
    }
  } finally {
    prompt.close()
  }
}

function checked({ email = '', name = '', role = '', password = '' }: Answers): NewUser {
  const address = z.email().safeParse(email.trim())
  if (!address.success) throw new Refusal(messages.users.badEmail(email))
  if (name.trim() === '') throw new Refusal(messages.users.noName)
  if (!isRole(role)) throw new Refusal(messages.users.unknownRole(role, roles.join(', ')))
  const refusal = passwordRefusal(password)
  if (refusal !== null) throw new Refusal(userMessages.passwordRefusals[refusal])
  return { email: address.data.toLowerCase(), name: name.trim(), role, password }
}

function isRole(role: string): role is Role {
  return (roles as readonly string[]).includes(role)
}

await runCommand(createFromTerminal)
