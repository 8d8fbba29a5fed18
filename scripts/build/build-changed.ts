import type { Environment } from '@mecaformation/contracts/environment'
import type { Steps } from '../steps/steps.ts'
import { type Build, isBuilt, runBuild } from './build.ts'

/** Makes those builds whose sources changed since their last result, one step each. */
export async function buildChanged(
  builds: readonly Build[],
  { environment, steps, signal }: { environment: Environment; steps: Steps; signal: AbortSignal },
): Promise<void> {
  for (const build of builds) {
    if (await isBuilt(build)) continue
    await steps.run(build.title, (onLine) => runBuild(build, { environment, signal, onLine }))
  }
}
