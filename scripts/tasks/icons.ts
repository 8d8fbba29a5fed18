import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawIcon, icons } from '../icons/icon.ts'
import { projectRoot } from '../settings/project-root.ts'
import { runTask } from '../start/run-task.ts'

/** `npm run icons`: draws the icons that phones ask for anew, from `site/public/favicon.svg`. */
await runTask(async () => {
  const folder = join(projectRoot, 'site/public')
  const svg = await readFile(join(folder, 'favicon.svg'))
  for (const icon of icons) await writeFile(join(folder, icon.file), await drawIcon(svg, icon))
})
