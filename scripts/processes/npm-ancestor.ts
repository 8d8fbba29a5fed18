import { argumentsOf } from './arguments-of.ts'
import { parentOf } from './parent-of.ts'

/**
 * The npm (or pnpm, yarn) that runs this task, or `null` when it was started otherwise. Between them
 * stand `run.mjs` and perhaps a shell, neither of which notices when npm is killed.
 */
export async function npmAncestor(): Promise<number | null> {
  let pid = await parentOf(process.pid)
  for (let steps = 0; pid !== null && steps < 4; steps++) {
    const command = await argumentsOf(pid)
    if (!command.includes('scripts/run.mjs')) return /\b(p?npm|yarn)\b/.test(command) ? pid : null
    pid = await parentOf(pid)
  }
  return null
}
