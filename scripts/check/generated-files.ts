import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectRoot } from '../settings/project-root.ts'
import { testEnvironment } from '../testing/test-environment.ts'
import { messages } from './messages.fr.ts'
import type { Outcome, PhaseContext } from './phase.ts'
import { runTool, type ToolRun } from './tools.ts'

interface Generator {
  args: readonly string[]
  /** What it writes, from the root of the project: files, or folders with all in them. */
  writes: readonly string[]
  /** How a developer runs it. */
  remedy: string
}

const generators: readonly Generator[] = [
  { args: ['generate:types'], writes: ['cms/src/payload-types.ts'], remedy: 'npm run generate' },
  { args: ['generate:importmap'], writes: ['cms/src/app/(payload)/admin/importMap.js'], remedy: 'npm run generate' },
  {
    args: ['migrate:create', 'not-migrated', '--skip-empty'],
    writes: ['migrations'],
    remedy: 'npm run migrate:create -- <nom>',
  },
]

/**
 * Generates again what is generated from Payload's configuration, and fails where that changes a file.
 * Files are put back as they were: a check changes nothing.
 */
export async function checkGeneratedFiles(context: PhaseContext): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0 }
  for (const generator of generators) {
    const before = await readAll(generator.writes)
    const changed = await generate(generator, context)
      .then(() => readAll(generator.writes))
      .then((after) => differences(before, after))
      .finally(() => restore(generator.writes, before))
    if (changed.length === 0) outcome.passed++
    else {
      outcome.failed++
      const reason = messages.generatedDiffers(changed, generator.remedy)
      outcome.details = [outcome.details, reason].filter((part) => part !== undefined).join('\n')
    }
  }
  return outcome
}

async function generate(generator: Generator, context: PhaseContext): Promise<void> {
  const databaseUrl = 'postgres://127.0.0.1/no-connection-is-made'
  const env = {
    ...testEnvironment({ databaseUrl, dataDir: context.tempDir }),
    PAYLOAD_CONFIG_PATH: join(projectRoot, 'cms/src/payload.config.ts'),
  }
  const run: ToolRun = { tool: 'payload', args: ['--disable-transpile', ...generator.args], folder: 'cms', env }
  await runTool(run, context)
}

type Files = ReadonlyMap<string, string>

async function readAll(paths: readonly string[]): Promise<Files> {
  const files = new Map<string, string>()
  for (const path of paths) {
    for (const file of await filesAt(path)) files.set(file, await readFile(join(projectRoot, file), 'utf8'))
  }
  return files
}

async function filesAt(path: string): Promise<string[]> {
  const parent = join(projectRoot, dirname(path))
  const entry = (await readdir(parent, { withFileTypes: true })).find(({ name }) => path.endsWith(name))
  if (entry === undefined) return []
  if (entry.isFile()) return [path]
  const names = await readdir(join(projectRoot, path), { withFileTypes: true })
  return names.filter((child) => child.isFile()).map(({ name }) => `${path}/${name}`)
}

function differences(before: Files, after: Files): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort()
}

async function restore(paths: readonly string[], before: Files): Promise<void> {
  for (const name of differences(before, await readAll(paths))) {
    const path = join(projectRoot, name)
    const text = before.get(name)
    if (text === undefined) await rm(path)
    else {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
  }
}
