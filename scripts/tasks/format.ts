/** `npm run format`: formats the sources and repairs what can be repaired without thinking. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { tools } from '../check/tools.ts'
import { projectRoot } from '../settings/project-root.ts'

const biome = [join(projectRoot, tools.biome), 'check', '--write', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, biome, { cwd: projectRoot, stdio: 'inherit' })
process.exit(status ?? 1)
