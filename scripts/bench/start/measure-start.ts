import { join } from 'node:path'
import { freePort } from '../../postgres/free-port.ts'
import { runCommand } from '../../processes/run-command.ts'
import { untilAnswers } from '../../supervisor/until-answers.ts'

/**
 * Starts the product of a working tree, waits until it is ready and stops it. Gives the milliseconds
 * from the command to the first good answer.
 */
export async function measureStart(options: {
  tree: string
  /** Where npm and pnpm keep what they downloaded. */
  stores: string
  signal: AbortSignal
  quiet: boolean
}): Promise<number> {
  const { tree, stores, signal, quiet } = options
  // The same port each time would do, but a product of the developer may be running.
  const port = await freePort()
  const end = new AbortController()
  const begin = performance.now()
  const started = runCommand({
    script: join(tree, 'scripts/run.mjs'),
    args: ['start'],
    cwd: tree,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      PORT: String(port),
      // Fixed, because it is built into the pages: a warm start is one that builds nothing.
      PUBLIC_URL: 'http://localhost:3000',
      DATA_DIR: join(tree, '.data'),
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      XDG_DATA_HOME: join(stores, 'data'),
      XDG_CACHE_HOME: join(stores, 'cache'),
      XDG_STATE_HOME: join(stores, 'state'),
      PNPM_HOME: undefined,
      NPM_CONFIG_CACHE: join(stores, 'npm'),
    },
    signal: AbortSignal.any([signal, end.signal]),
    onLine: (line) => quiet || console.log(`  ${line}`),
  })
  const endedEarly = started.then(() => Promise.reject(new Error('the product ended by itself')))
  await Promise.race([untilAnswers(`http://127.0.0.1:${port}/readyz`, end.signal), endedEarly])
  const duration = performance.now() - begin
  end.abort()
  await started.catch((error: unknown) => {
    if (error !== end.signal.reason) throw error
  })
  return duration
}
