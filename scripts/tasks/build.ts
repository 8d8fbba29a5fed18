import { buildChanged } from '../build/build-changed.ts'
import { cmsBuild } from '../build/cms-build.ts'
import { siteBuild } from '../build/site-build.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { runTask } from '../start/run-task.ts'
import { createSteps } from '../steps/steps.ts'

/** `npm run build`: builds what changed since the last time; needs no database. */
await runTask(async (signal) => {
  const { environment } = await loadSettings('production')
  await buildChanged([siteBuild, cmsBuild], { environment, steps: createSteps(), signal })
})
