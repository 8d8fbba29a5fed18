import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const reporter = fileURLToPath(new URL('./report-usage.ts', import.meta.url))
const usage = z.object({ peakBytes: z.number(), cpuSeconds: z.number() })

export interface Run extends z.infer<typeof usage> {
  /** From the start of the process to its end. */
  totalSeconds: number
  output: string
}

/** Runs a script to its end in a process of its own and tells what it cost. Rejects with what it printed. */
export async function measuredRun(options: {
  script: string
  args: readonly string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  usageFile: string
  signal: AbortSignal
}): Promise<Run> {
  const { script, args, cwd, env, usageFile, signal } = options
  const begin = performance.now()
  const { stdout } = await run(process.execPath, ['--import', reporter, script, ...args], {
    cwd,
    signal,
    env: { ...process.env, ...env, NODE_ENV: 'production', USAGE_FILE: usageFile },
    maxBuffer: 1 << 28,
  })
  const totalSeconds = (performance.now() - begin) / 1000
  const used = usage.parse(JSON.parse(await readFile(usageFile, 'utf8')))
  await rm(usageFile)
  return { ...used, totalSeconds, output: stdout }
}
