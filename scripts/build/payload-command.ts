import { join } from 'node:path'
import type { Environment } from '@mecaformation/contracts/environment'
import { servingEnvironment } from '../settings/child-environment.ts'
import { projectRoot } from '../settings/project-root.ts'

/** How to run Payload's own tool on our configuration. What it generates needs no database. */
export function payloadCommand(environment: Environment, args: readonly string[]) {
  const cwd = join(projectRoot, 'cms')
  return {
    script: join(cwd, 'node_modules/payload/bin.js'),
    args: ['--disable-transpile', ...args],
    cwd,
    env: { ...servingEnvironment(environment), PAYLOAD_CONFIG_PATH: join(cwd, 'src/payload.config.ts') },
  }
}
