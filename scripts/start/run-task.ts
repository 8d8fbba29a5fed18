import { stopRequests } from '../processes/stop-requests.ts'
import { reportFailure } from './report-failure.ts'

/** Runs a task to its end, or to Ctrl-C, and sets the exit code. */
export async function runTask(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const signal = stopRequests()
  try {
    await work(signal)
  } catch (error) {
    process.exitCode = 1
    if (!signal.aborted) reportFailure(error)
  }
}
