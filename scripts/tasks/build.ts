import { buildChanged } from '../build/build-changed.ts'
import { cmsBuild } from '../build/cms-build.ts'
import { loadSettings } from '../settings/load-settings.ts'
import { runTask } from '../start/run-task.ts'
import { createSteps } from '../steps/steps.ts'
import { buildSiteVersion } from '../versions/build-site-version.ts'

/** `npm run build`: builds what changed since the last time, and shows none of it; needs no database. */
await runTask(async (signal) => {
  const { environment } = await loadSettings('production')
  const context = { environment, steps: createSteps(), signal }
  await buildSiteVersion(context)
  await buildChanged([cmsBuild], context)
})
