import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const report = z.object({
  reads: z.number(),
  faults: z.number(),
  milliseconds: z.object({ p50: z.number(), p95: z.number(), max: z.number(), count: z.number() }),
})
export type ReadersReport = z.infer<typeof report>

/** Does the work while `count` readers read; `null` without readers. */
export async function withReaders<T>(
  { url, addresses, count }: { url: string; addresses: readonly string[]; count: number },
  work: () => Promise<T>,
): Promise<{ result: T; readers: ReadersReport | null }> {
  if (count === 0) return { result: await work(), readers: null }
  const script = fileURLToPath(new URL('./readers.ts', import.meta.url))
  const child = spawn(process.execPath, [script, url, String(count)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const printed = text(child.stdout)
  child.stdin.end(JSON.stringify(addresses))
  try {
    const result = await work()
    child.kill('SIGTERM')
    return { result, readers: report.parse(JSON.parse(await printed)) }
  } finally {
    child.kill('SIGTERM')
  }
}
