import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../settings/project-root.ts'
import { testEnvironment } from '../test-environment.ts'
import { messageOf, startScript } from './child-process.ts'

const listening = z.object({ url: z.string() })

/** Starts what serves readers on a data folder, and resolves when it listens. */
export async function startLiveServer(dataDir: string): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const server = startScript(join(projectRoot, 'cms/testing/live-site-process.ts'), {
    ...testEnvironment({ databaseUrl: 'postgres://127.0.0.1:1/none', dataDir }),
    LOG_LEVEL: 'error',
  })
  const url = await messageOf(server, (message) => listening.safeParse(message).data?.url ?? null)
  return { url, stop: () => server.end('SIGKILL') }
}
