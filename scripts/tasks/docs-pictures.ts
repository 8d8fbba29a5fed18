import { join } from 'node:path'
import { runCommand } from '../processes/run-command.ts'
import { projectRoot } from '../settings/project-root.ts'
import { runTask } from '../start/run-task.ts'
import { productEnvironment, startProduct } from '../testing/product.ts'

/**
 * `npm run docs:pictures [-- name…]`: takes the pictures of `docs/authoring.md` anew, all or those named, from a
 * product started for it on data of its own. What they show is listed in `e2e/pictures/screens.ts`.
 */
await runTask(async (signal) => {
  const env = await productEnvironment()
  const product = await startProduct({ env, signal, onLine: (line) => console.error(line) })
  try {
    const { url, dataDir } = product
    const folder = join(projectRoot, 'docs/pictures/authoring')
    // The browser belongs to the journeys.
    await runCommand({
      script: join(projectRoot, 'e2e/pictures/take-pictures.ts'),
      args: [JSON.stringify({ url, dataDir, folder, names: process.argv.slice(2) })],
      cwd: projectRoot,
      env,
      signal,
      onLine: (line) => console.log(line),
    })
  } finally {
    await product.stop()
  }
})
