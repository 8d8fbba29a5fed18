import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopRequests } from '../processes/stop-requests.ts'
import { createSteps } from '../steps/steps.ts'
import { type Product, productEnvironment, startProduct } from '../testing/product.ts'
import { messages } from './messages.fr.ts'
import type { Phase } from './phase.ts'
import { runPhases } from './run-phases.ts'

/**
 * Runs phases for somebody at a terminal, or for nobody. The last line printed is always
 * `N passed, N failed`, which machines read; resolves with the exit code.
 */
export async function runChecks(known: readonly Phase[], wanted: readonly string[]): Promise<number> {
  const names = known.map(({ name }) => name)
  const unknown = wanted.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    console.error(messages.unknownPhase(unknown, names))
    return 2
  }
  const signal = stopRequests()
  const tempDir = await mkdtemp(join(tmpdir(), 'mecaformation-checks-'))
  const environment = await productEnvironment()
  let product: Promise<Product> | undefined
  const startOnce = () => {
    product ??= startProduct({ env: environment, signal })
    return product
  }
  let sum = { passed: 0, failed: 1 }
  try {
    sum = await runPhases({
      phases: known.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
      steps: createSteps(),
      print: (text) => process.stdout.write(text),
      context: { signal, tempDir, productEnvironment: environment, product: startOnce },
    })
  } catch (error) {
    if (!signal.aborted) throw error
    console.error(messages.interrupted)
  } finally {
    await product?.then(
      ({ stop }) => stop(),
      () => undefined,
    )
    for (const folder of [tempDir, environment.DATA_DIR]) {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    }
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
}
