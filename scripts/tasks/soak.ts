import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runTool } from '../check/tools.ts'
import { countVitest } from '../check/vitest-phase.ts'
import { CommandFailed } from '../processes/run-command.ts'
import { readIfPresent } from '../settings/private-file.ts'
import { runTask } from '../start/run-task.ts'

const parts = ['model', 'faults', 'product'] as const

/**
 * `npm run soak [-- --seeds 100] [-- --edits 40] [-- --minutes 10] [-- --only model|faults|product]`: the
 * long forms of what `npm test` proves of the publish loop. Each part prints its seed first; what fails
 * prints it again with how to repeat it.
 */
await runTask(async (signal) => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '100' },
      edits: { type: 'string', default: '40' },
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string' },
      only: { type: 'string' },
    },
  })
  const seed = values.seed ?? String(Date.now() % 1_000_000)
  const total = { passed: 0, failed: 0 }
  const folder = await mkdtemp(join(tmpdir(), 'mecaformation-soak-'))
  const run = async (project: 'integration' | 'soak', file: string, env: Record<string, string>) => {
    console.log(`${file}: ${new URLSearchParams(env).toString().replaceAll('&', ' ')}`)
    const report = join(folder, `${file}.json`)
    const args = ['run', '--project', project, '--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`]
    const progress = (line: string) => console.log(line)
    const output = await runTool({ tool: 'vitest', args: [...args, `loop/${file}`], env }, { signal, progress }).then(
      () => null,
      (error: unknown) => {
        if (error instanceof CommandFailed) return error.output
        throw error
      },
    )
    const { passed, failed } = countVitest(await readIfPresent(report), output)
    total.passed += passed
    total.failed += failed
  }
  try {
    for (const part of parts) {
      if (values.only !== undefined && values.only !== part) continue
      if (part === 'model') {
        await run('integration', 'model', { FIRST_SEED: seed, SEEDS: values.seeds, EDITS: values.edits })
      } else if (part === 'faults') await run('integration', 'faults', { RELEASES: '200', AWAY: '60000' })
      else await run('soak', 'product', { SEED: seed, MINUTES: values.minutes })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
})
