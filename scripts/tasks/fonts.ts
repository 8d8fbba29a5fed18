import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faces } from '../fonts/faces.ts'
import { projectRoot } from '../settings/project-root.ts'
import { runTask } from '../start/run-task.ts'

/** `npm run fonts`: makes the faces that pages load anew, after an upgrade of the packages that they come from. */
await runTask(async () => {
  for (const [file, make] of Object.entries(faces)) {
    await writeFile(join(projectRoot, 'site/src/fonts', file), await make())
  }
})
