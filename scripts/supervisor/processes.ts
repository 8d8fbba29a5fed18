import { join } from 'node:path'
import type { Environment } from '@mecaformation/contracts/environment'
import { servingEnvironment } from '../settings/child-environment.ts'
import { projectRoot } from '../settings/project-root.ts'
import type { SupervisedProcess } from '../supervise.ts'
import { untilAnswers } from './until-answers.ts'

/** The processes of the product: all three in production as in development. */
export function productProcesses(environment: Environment): SupervisedProcess[] {
  const { HOST, PORT } = environment
  const place = { cwd: projectRoot, env: servingEnvironment(environment) }
  return [
    {
      ...place,
      name: 'server',
      script: join(projectRoot, 'cms/server.ts'),
      untilReady: ({ ended }) => untilAnswers(`http://${reachable(HOST)}:${PORT}/readyz`, ended),
    },
    {
      ...place,
      name: 'publisher',
      script: join(projectRoot, 'site/publisher/main.ts'),
      untilReady: ({ printed }) => printed(saysReady),
    },
    // Nobody waits for the worker: what it finds in its queues was put there before.
    { ...place, name: 'worker', script: join(projectRoot, 'cms/worker.ts'), untilReady: async () => {} },
  ]
}

/** The pages as their authors work on them, reloaded at every change of a file. */
export function pagesInDevelopment(environment: Environment, port: number): SupervisedProcess {
  return {
    name: 'astro',
    script: join(projectRoot, 'site/node_modules/astro/bin/astro.mjs'),
    args: ['dev', '--host', '127.0.0.1', '--port', String(port)],
    cwd: join(projectRoot, 'site'),
    env: servingEnvironment(environment),
    untilReady: ({ ended }) => untilAnswers(`http://127.0.0.1:${port}/`, ended, (status) => status > 0),
  }
}

/** Where we reach a server that listens on `host`, as part of an address. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/** A line of JSON of the kind that processes print once they do their work. */
function saysReady(line: string): boolean {
  return line.startsWith('{') && line.includes('"event":"ready"')
}
