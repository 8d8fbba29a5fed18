import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { quantilesOf } from '../bench/quantiles.ts'
import { measureStart } from '../bench/start/measure-start.ts'
import { messages } from '../bench/start/messages.fr.ts'
import { projectRoot } from '../settings/project-root.ts'
import { runTask } from '../start/run-task.ts'
import { formatDuration } from '../steps/format-duration.ts'

const run = promisify(execFile)
const warmRuns = 3

/**
 * `npm run bench:start`: how long a newcomer waits for the site, from the command to `/readyz`. Cold is
 * a fresh clone with empty stores of npm and pnpm; warm is the same clone, started again. What is not
 * committed is not measured. `--json` prints the figures for machines.
 */
await runTask(async (signal) => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
  const folder = await mkdtemp(join(tmpdir(), 'mecaformation-bench-start-'))
  try {
    const tree = join(folder, 'tree')
    await run('git', ['clone', '--quiet', projectRoot, tree])
    const { stdout: commit } = await run('git', ['rev-parse', '--short', 'HEAD'], { cwd: tree })
    const measure = (title: string) => {
      if (!values.json) console.log(`\n${title}`)
      return measureStart({ tree, stores: join(folder, 'stores'), signal, quiet: values.json })
    }
    const cold = await measure(messages.cold)
    const warm: number[] = []
    for (let n = 1; n <= warmRuns; n++) warm.push(await measure(messages.warm(n)))
    const figures = { commit: commit.trim(), cold, warm, warmMedian: quantilesOf(warm).p50 }
    if (values.json) console.log(JSON.stringify(figures))
    else {
      console.log(`\n${messages.heading(figures.commit)}`)
      console.log(messages.row(messages.cold, formatDuration(cold)))
      console.log(messages.row(messages.warmMedian(warmRuns), formatDuration(figures.warmMedian)))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
