import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ImportFigures, measureImport } from '../bench/import/measure-import.ts'
import { messages } from '../bench/import/messages.fr.ts'
import { runTask } from '../start/run-task.ts'

/**
 * `npm run bench:import -- --documents 10000`: how long generated files take to be imported into an empty
 * database, and the memory of the process that does it. `--json` prints the figures for machines.
 */
await runTask(async (signal) => {
  const options = {
    documents: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
  } as const
  const { values } = parseArgs({ options })
  const folder = await mkdtemp(join(tmpdir(), 'mecaformation-bench-import-'))
  try {
    const figures = await measureImport({ documents: Number(values.documents), folder, signal })
    if (values.json) console.log(JSON.stringify(figures))
    else tell(figures)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

function tell({ documents, first, second }: ImportFigures): void {
  console.log(messages.heading(documents))
  console.log(messages.seconds(messages.first, first.totalSeconds))
  console.log(messages.seconds(messages.cpu, first.cpuSeconds))
  console.log(messages.memory(messages.peak, first.peakBytes))
  console.log(messages.seconds(messages.second, second.totalSeconds))
}
