import type { Steps } from '../steps/steps.ts'
import { messages } from './messages.fr.ts'
import type { Outcome, Phase, PhaseContext } from './phase.ts'

/** Carries a phase's outcome through the display of steps, which marks what rejects as failed. */
class PhaseFailed extends Error {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    super('phase failed')
    this.outcome = outcome
  }
}

/**
 * Runs phases in their order, the later ones too when one fails, and prints why those failed that did.
 * Resolves with the sums; rejects only when asked to stop.
 */
export async function runPhases(options: {
  phases: readonly Phase[]
  steps: Steps
  print: (text: string) => void
  context: Omit<PhaseContext, 'progress'>
}): Promise<{ passed: number; failed: number }> {
  const { phases, steps, print, context } = options
  const broken = new Set<string>()
  const sum = { passed: 0, failed: 0 }
  for (const phase of phases) {
    context.signal.throwIfAborted()
    const outcome = await runPhase(phase)
    sum.passed += outcome.passed
    sum.failed += outcome.failed
    if (outcome.failed > 0) broken.add(phase.name)
    if (outcome.details !== undefined) print(`${indent(outcome.details)}\n`)
  }
  return sum

  async function runPhase(phase: Phase): Promise<Outcome> {
    try {
      return await steps.run(phase.title, async (progress) => {
        const missing = (phase.needs ?? []).filter((name) => broken.has(name))
        if (missing.length > 0) throw new PhaseFailed({ passed: 0, failed: 1, details: messages.skipped(missing) })
        const outcome = await phase.run({ ...context, progress })
        if (outcome.failed > 0) throw new PhaseFailed(outcome)
        return outcome
      })
    } catch (error) {
      context.signal.throwIfAborted()
      if (error instanceof PhaseFailed) return error.outcome
      return { passed: 0, failed: 1, details: describe(error) }
    }
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const output = 'output' in error ? `${String(error.output)}\n` : ''
  return output + (error.stack ?? error.message)
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ')
}
