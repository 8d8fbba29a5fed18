import { parseArgs } from 'node:util'
import { type Contender, contenders, RenderBench, type Result } from '../bench/render/contenders.ts'
import { messages } from '../bench/render/messages.fr.ts'
import { runTask } from '../start/run-task.ts'

/** Beyond this the peers take many minutes, and say nothing new. */
const largestForPeers = 10_000

/**
 * `npm run bench:render [-- --sizes 500,2000,10000,30000 --runs 1 --contenders warm,eleventy --all-sizes
 * --json]`: all pages of generated documents by the warm App, Eleventy and `astro build`, each in a process
 * of its own: seconds, pages a second, peak memory. Of several runs the one of the median time is told.
 */
await runTask(async (signal) => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '500,2000,10000,30000' },
      runs: { type: 'string', default: '1' },
      contenders: { type: 'string', default: contenders.join(',') },
      'all-sizes': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  console.error(messages.building)
  const wanted = contenders.filter((contender) => values.contenders.split(',').includes(contender))
  const bench = await RenderBench.prepare(signal)
  const results: Result[] = []
  try {
    if (!values.json) printRow(messages.header)
    for (const size of values.sizes.split(',').map(Number)) {
      for (const contender of wanted) {
        if (!contender.startsWith('warm') && size > largestForPeers && !values['all-sizes']) continue
        results.push(await median(bench, { size, contender, runs: Number(values.runs) }))
        const last = results.at(-1)
        if (!values.json && last !== undefined) printRow(cellsOf(last))
      }
    }
  } finally {
    await bench.end()
  }
  if (values.json) console.log(JSON.stringify({ results }))
})

async function median(
  bench: RenderBench,
  { size, contender, runs }: { size: number; contender: Contender; runs: number },
): Promise<Result> {
  const results: Result[] = []
  for (let n = 0; n < runs; n += 1) {
    console.error(messages.measuring(messages.contenders[contender], size))
    results.push(await bench.measure(size, contender))
  }
  const middle = results.sort((a, b) => a.seconds - b.seconds)[Math.floor((runs - 1) / 2)]
  if (middle === undefined) throw new RangeError('there must be at least one run')
  return middle
}

function cellsOf({ size, contender, pages, seconds, totalSeconds, cpuSeconds, ...rest }: Result): string[] {
  const numbers = [seconds, totalSeconds, cpuSeconds].map((value) => value.toFixed(1))
  const counts = [rest.pagesPerSecond, rest.peakMegabytes].map((value) => value.toFixed(0))
  return [messages.contenders[contender], String(size), String(pages), ...numbers, ...counts]
}

function printRow([title = '', ...cells]: readonly string[]): void {
  console.log(title.padEnd(34) + cells.map((cell) => cell.padStart(14)).join(''))
}
