import { join } from 'node:path'
import { runCommand } from '../processes/run-command.ts'
import { projectRoot } from '../settings/project-root.ts'
import { checkByteBudgets } from './byte-budgets.ts'
import { checkOwnContent } from './content-phase.ts'
import { checkGeneratedFiles } from './generated-files.ts'
import { runJourneys } from './journeys-phase.ts'
import { messages } from './messages.fr.ts'
import { checkPages } from './pages-phase.ts'
import type { Outcome, Phase, PhaseContext } from './phase.ts'
import { checkWithTools, type ToolRun } from './tools.ts'
import { runVitest } from './vitest-phase.ts'

const { titles } = messages
const withTools = (...runs: ToolRun[]) => ({ run: (context: PhaseContext) => checkWithTools(runs, context) })

const lawPlaces = ['domain', 'contracts', 'cms', 'site', 'e2e', 'scripts', 'migrations', 'content']

/** All that is checked, cheapest first; what needs no browser comes before what does. */
export const phases: readonly Phase[] = [
  { name: 'generated', title: titles.generated, run: checkGeneratedFiles },
  {
    name: 'style',
    title: titles.style,
    ...withTools({ tool: 'biome', args: ['check', '--error-on-warnings', '--max-diagnostics=50'] }),
  },
  { name: 'lint', title: titles.lint, ...withTools({ tool: 'eslint', args: ['.', '--max-warnings=0'] }) },
  {
    name: 'imports',
    title: titles.imports,
    ...withTools({ tool: 'dependencyCruiser', args: ['--config', '.dependency-cruiser.mjs', ...lawPlaces] }),
  },
  {
    name: 'dead-code',
    title: titles.deadCode,
    ...withTools(
      { tool: 'knip', args: [] },
      // Without the tests: an export may be there for its test, a whole file may not.
      { tool: 'knip', args: ['--production', '--include', 'files'] },
    ),
  },
  {
    name: 'types',
    title: titles.types,
    ...withTools(
      { tool: 'typescript', args: ['-b'] },
      { tool: 'typescript', args: ['--noEmit', '-p', 'cms'] },
      // Not `astro check`, which does the same but ends well when it cannot load its checker.
      { tool: 'astro', args: ['sync'], folder: 'site' },
      { tool: 'astroCheck', args: ['--minimumFailingSeverity', 'hint'], folder: 'site' },
    ),
  },
  { name: 'content', title: titles.content, run: checkOwnContent },
  { name: 'unit', title: titles.unit, run: (context) => runVitest('unit', context) },
  { name: 'integration', title: titles.integration, run: (context) => runVitest('integration', context) },
  { name: 'build', title: titles.build, run: build },
  { name: 'start', title: titles.start, needs: ['build'], run: start },
  { name: 'budgets', title: titles.budgets, needs: ['build', 'start'], run: checkByteBudgets },
  { name: 'pages', title: titles.pages, needs: ['build', 'start'], run: checkPages },
  { name: 'journeys', title: titles.journeys, needs: ['build', 'start'], run: runJourneys },
]

/** Phases that need a browser. */
export const browserPhases: readonly string[] = ['journeys']

async function build({ productEnvironment, signal, progress }: PhaseContext): Promise<Outcome> {
  const script = join(projectRoot, 'scripts/tasks/build.ts')
  await runCommand({ script, cwd: projectRoot, env: productEnvironment, signal, onLine: progress })
  return { passed: 1, failed: 0 }
}

async function start({ product }: PhaseContext): Promise<Outcome> {
  await product()
  return { passed: 1, failed: 0 }
}
