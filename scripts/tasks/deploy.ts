import { loadSettings } from '../settings/load-settings.ts'
import { runTask } from '../start/run-task.ts'
import { createSteps } from '../steps/steps.ts'
import { deploySite } from '../versions/deploy-site.ts'
import { messages } from '../versions/messages.fr.ts'
import { readShownVersion } from '../versions/shown-version-file.ts'
import { untilShown } from '../versions/until-shown.ts'

/** `npm run deploy`: puts the site that the sources now make online, while the product runs or not. */
await runTask(async (signal) => {
  const { environment } = await loadSettings('production')
  const steps = createSteps()
  const { id, isNew } = await deploySite({ environment, steps, signal, isAskedFor: true })
  if (!isNew) {
    const state = await readShownVersion(environment.DATA_DIR)
    console.log(messages.unchanged(id))
    if (state !== null && state.refused !== null) console.log(messages.refusedBefore(state.refused))
    return
  }
  const isShown = await untilShown(id, { dataDir: environment.DATA_DIR, steps, signal })
  console.log(isShown ? messages.deployed(id) : messages.atNextStart(id))
})
