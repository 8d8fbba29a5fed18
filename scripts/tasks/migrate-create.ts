import { join } from 'node:path'
import { runCommand } from '../processes/run-command.ts'
import { servingEnvironment } from '../settings/child-environment.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { projectRoot } from '../settings/project-root.ts'
import { runTask } from '../start/run-task.ts'

/** `npm run migrate:create -- <name>`: the migration from the last one to the configuration. Needs no database. */
await runTask(async (signal) => {
  const { environment } = await loadSettings('production')
  const cwd = join(projectRoot, 'cms')
  await runCommand({
    script: join(cwd, 'node_modules/payload/bin.js'),
    args: ['--disable-transpile', 'migrate:create', ...process.argv.slice(2)],
    cwd,
    env: { ...servingEnvironment(environment), PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' },
    signal,
    onLine: (line) => console.log(line),
  })
})
