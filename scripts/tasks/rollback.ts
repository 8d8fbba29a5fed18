import { loadSettings } from '../settings/load-settings.ts'
import { runTask } from '../start/run-task.ts'
import { createSteps } from '../steps/steps.ts'
import { messages } from '../versions/messages.fr.ts'
import { rollbackSite } from '../versions/rollback-site.ts'
import { untilShown } from '../versions/until-shown.ts'

/** `npm run rollback`: shows the version of the site before the current one again, while the product runs or not. */
await runTask(async (signal) => {
  const { environment } = await loadSettings('production')
  const { from, to } = await rollbackSite(environment.DATA_DIR)
  const isShown = await untilShown(to, { dataDir: environment.DATA_DIR, steps: createSteps(), signal })
  console.log(isShown ? messages.rolledBack({ from, to }) : messages.atNextStart(to))
})
