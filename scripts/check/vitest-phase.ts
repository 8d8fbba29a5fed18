import { join } from 'node:path'
import { z } from 'zod'
import { CommandFailed } from '../processes/run-command.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { messages } from './messages.fr.ts'
import type { Outcome, PhaseContext } from './phase.ts'
import { runTool } from './tools.ts'

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/** Runs one project of `vitest.config.ts`; a file that cannot be loaded counts as one failed test. */
export async function runVitest(project: 'unit' | 'integration', context: PhaseContext): Promise<Outcome> {
  const file = join(context.tempDir, `vitest-${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const output = await runTool({ tool: 'vitest', args }, context).then(
    () => null,
    (error: unknown) => {
      if (error instanceof CommandFailed) return error.output
      throw error
    },
  )
  return countVitest(await readIfPresent(file), output)
}

/** The outcome that a report tells; `output` is what a failed run printed, `null` after a good one. */
export function countVitest(json: string | null, output: string | null): Outcome {
  if (json === null) return { passed: 0, failed: 1, details: `${output ?? ''}\n${messages.noReport}` }
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(json))
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const counted = numFailedTests + unloaded.length
  // Vitest also fails for what belongs to no test: a global setup, an unhandled rejection, no test at all.
  const failed = output === null ? counted : Math.max(counted, 1)
  const reasons = unloaded.map(({ name }) => messages.suiteFailed(name))
  return { passed: numPassedTests, failed, ...(failed > 0 && { details: [output ?? '', ...reasons].join('\n') }) }
}
