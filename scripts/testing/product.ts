import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../postgres/free-port.ts'
import { runCommand } from '../processes/run-command.ts'
import { projectRoot } from '../settings/project-root.ts'

export interface Product {
  url: string
  dataDir: string
  stop: () => Promise<void>
}

const patience = 10 * 60_000

/** What to tell builds and product so that the product answers at `url`, on data of its own. */
export async function productEnvironment(): Promise<NodeJS.ProcessEnv> {
  const port = String(await freePort())
  return {
    ...process.env,
    NODE_ENV: undefined,
    HOST: '127.0.0.1',
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: await mkdtemp(join(tmpdir(), 'mecaformation-product-')),
    // The embedded database, whatever a developer works with.
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    SMTP_URL: '',
  }
}

/**
 * Starts everything as `npm start` does and resolves when the site is served. Rejects with what was
 * printed when it ends before, or with the signal's reason; then everything is stopped.
 */
export async function startProduct(options: {
  env: NodeJS.ProcessEnv
  signal?: AbortSignal
  onLine?: (line: string) => void
  /** Leaves the data folder to another start on it. */
  keepData?: boolean
}): Promise<Product> {
  const { env, signal, onLine, keepData = false } = options
  const { PUBLIC_URL: url, DATA_DIR: dataDir } = env
  if (url === undefined || dataDir === undefined) throw new Error('the environment of the product is incomplete')
  const stopping = new AbortController()
  const announced = Promise.withResolvers<void>()
  const ended = runCommand({
    script: join(projectRoot, 'scripts/tasks/start.ts'),
    cwd: projectRoot,
    env,
    signal: signal === undefined ? stopping.signal : AbortSignal.any([signal, stopping.signal]),
    onLine: (line) => {
      // Its own word, not an answer at the address: that could be another product's.
      if (line.includes(`${url}/admin`)) announced.resolve()
      onLine?.(line)
    },
  })
  const stop = async () => {
    stopping.abort()
    await Promise.allSettled([ended])
    if (!keepData) await rm(dataDir, { recursive: true, force: true })
  }
  const endedEarly = ended.then(() => Promise.reject(new Error('the product ended by itself')))
  try {
    await Promise.race([endedEarly, announced.promise, tooLate(stopping.signal)])
  } catch (error) {
    await stop()
    throw error
  }
  return { url, dataDir, stop }
}

async function tooLate(stopped: AbortSignal): Promise<never> {
  await wait(patience, undefined, { ref: false, signal: stopped })
  throw new Error(`the product was not ready after ${patience} ms`)
}
