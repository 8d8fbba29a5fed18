import { join } from 'node:path'
import { z } from 'zod'
import { CommandFailed } from '../processes/run-command.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { messages } from './messages.fr.ts'
import type { Outcome, PhaseContext } from './phase.ts'
import { runTool } from './tools.ts'

const report = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
})

/** Runs the journeys of `e2e` in a browser, against the product under test. */
export async function runJourneys(context: PhaseContext): Promise<Outcome> {
  const product = await context.product()
  const file = join(context.tempDir, 'journeys.json')
  const env = {
    JOURNEYS_URL: product.url,
    JOURNEYS_DATA_DIR: product.dataDir,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  }
  const output = await runTool(
    { tool: 'playwright', args: ['test', '--reporter=list,json'], folder: 'e2e', env },
    context,
  ).then(
    () => null,
    (error: unknown) => {
      if (error instanceof CommandFailed) return error.output
      throw error
    },
  )
  return countJourneys(await readIfPresent(file), output)
}

/** The outcome that a report tells; `output` is what a failed run printed, `null` after a good one. */
export function countJourneys(json: string | null, output: string | null): Outcome {
  if (json === null) return { passed: 0, failed: 1, details: `${output ?? ''}\n${messages.noReport}` }
  const { stats, errors } = report.parse(JSON.parse(json))
  const counted = stats.unexpected + errors.length
  const failed = output === null ? counted : Math.max(counted, 1)
  return { passed: stats.expected + stats.flaky, failed, ...(failed > 0 && { details: output ?? '' }) }
}
