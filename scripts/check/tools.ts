import { join } from 'node:path'
import { CommandFailed, runCommand } from '../processes/run-command.ts'
import { projectRoot } from '../settings/project-root.ts'
import { messages } from './messages.fr.ts'
import type { Outcome, PhaseContext } from './phase.ts'

/** Where the tools' own scripts lie, from the root of the project. */
export const tools = {
  astro: 'site/node_modules/astro/bin/astro.mjs',
  astroCheck: 'site/node_modules/@astrojs/check/bin/astro-check.js',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  dependencyCruiser: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  knip: 'node_modules/knip/bin/knip.js',
  payload: 'cms/node_modules/payload/bin.js',
  playwright: 'e2e/node_modules/@playwright/test/cli.js',
  typescript: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const

export interface ToolRun {
  tool: keyof typeof tools
  args: readonly string[]
  /** From the root of the project; the root itself when left out. */
  folder?: string
  env?: Record<string, string | undefined>
}

/** Runs a tool; rejects with `CommandFailed` when it ends badly. */
export async function runTool(run: ToolRun, { signal, progress }: Pick<PhaseContext, 'signal' | 'progress'>) {
  await runCommand({
    script: join(projectRoot, tools[run.tool]),
    args: run.args,
    cwd: join(projectRoot, run.folder ?? '.'),
    env: {
      ...process.env,
      CI: 'true',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      TZ: 'UTC',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...run.env,
    },
    signal,
    onLine: progress,
  })
}

/** Runs tools one after the other; each is one test, whose failure shows what the tool printed. */
export async function checkWithTools(runs: readonly ToolRun[], context: PhaseContext): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0 }
  for (const run of runs) {
    try {
      await runTool(run, context)
      outcome.passed++
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error
      outcome.failed++
      const line = messages.command([run.tool, ...run.args].join(' '))
      outcome.details = [outcome.details, line, error.output].filter((part) => part !== undefined).join('\n')
    }
  }
  return outcome
}
