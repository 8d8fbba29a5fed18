import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Environment } from '@mecaformation/contracts/environment'
import { emptinessOf } from '../database/emptiness.ts'
import { rememberSchema, schemaIsCurrent } from '../database/schema-stamp.ts'
import { runCommand } from '../processes/run-command.ts'
import { owningEnvironment, servingEnvironment } from '../settings/child-environment.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { projectRoot } from '../settings/project-root.ts'
import type { Progress, Steps } from '../steps/steps.ts'
import { messages } from './messages.fr.ts'

interface Context {
  environment: Environment
  /** Whether the database is the one that comes with the project: only that one gets demonstration accounts. */
  embedded: boolean
  steps: Steps
  signal: AbortSignal
}

/** Brings the database to where the product can run: schema, first content, first accounts. */
export async function prepareDatabase(context: Context): Promise<void> {
  const { environment, embedded, steps, signal } = context
  if (!(await schemaIsCurrent(environment))) {
    await steps.run(messages.migrate, (progress) => migrate(environment, signal, progress))
  }
  const { noDocument, noUser } = await emptinessOf(environment)
  await oncePerInstall(context, 'content-import', messages.importContent, noDocument)
  if (embedded) await oncePerInstall(context, 'demo-accounts', messages.demoAccounts, noUser)
}

export async function migrate(environment: Environment, signal: AbortSignal, onLine: Progress): Promise<void> {
  const script = join(projectRoot, 'cms/commands/migrate.ts')
  await runCommand({ script, cwd: projectRoot, env: owningEnvironment(environment), signal, onLine })
  await rememberSchema(environment)
}

/**
 * Runs a command that fills an empty database. A mark tells the next start that it was cut short:
 * then the database is neither empty nor complete. The commands may be repeated at will.
 */
async function oncePerInstall(
  { environment, steps, signal }: Context,
  command: 'content-import' | 'demo-accounts',
  title: string,
  needed: boolean,
): Promise<void> {
  const mark = join(environment.DATA_DIR, 'stamps', `${command}-unfinished`)
  if (!needed && (await readIfPresent(mark)) === null) return
  await mkdir(dirname(mark), { recursive: true })
  await writeFile(mark, '')
  const script = join(projectRoot, 'cms/commands', `${command}.ts`)
  const env = servingEnvironment(environment)
  await steps.run(title, (onLine) => runCommand({ script, cwd: projectRoot, env, signal, onLine }))
  await rm(mark)
}
