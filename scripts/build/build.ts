import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '@mecaformation/contracts/environment'
import { runCommand } from '../processes/run-command.ts'
import { servingEnvironment } from '../settings/child-environment.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { projectRoot } from '../settings/project-root.ts'
import { fingerprint } from './fingerprint.ts'

/** One of the builds of the project. */
export interface Build {
  /** What people call it. */
  title: string
  /** The package, which is also where the command runs. */
  folder: string
  script: string
  args: readonly string[]
  variables: Readonly<Record<string, string>>
  /** Where the result lies within the package, and in it the stamp of what it was made from. */
  output: string
  /** The files and folders that the result depends on. */
  sources: readonly string[]
}

/** Whether the last result was made from what is there now. */
export async function isBuilt(build: Build): Promise<boolean> {
  return (await readIfPresent(stampOf(build))) === (await fingerprint(build.sources))
}

export async function runBuild(
  build: Build,
  options: { environment: Environment; signal: AbortSignal; onLine?: (line: string) => void },
): Promise<void> {
  const cwd = join(projectRoot, build.folder)
  const stamp = await fingerprint(build.sources)
  // First of all: a build that is cut short must not look finished.
  await rm(stampOf(build), { force: true })
  const env = { ...servingEnvironment(options.environment), ...build.variables, NODE_ENV: 'production' as const }
  await runCommand({ ...options, script: join(cwd, build.script), args: build.args, cwd, env })
  // What was edited meanwhile may be half in it: that counts as changed.
  if ((await fingerprint(build.sources)) === stamp) await writeFile(stampOf(build), stamp)
}

function stampOf({ folder, output }: Build): string {
  return join(projectRoot, folder, output, '.stamp')
}
