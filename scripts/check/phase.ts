import type { Product } from '../testing/product.ts'

/** What a phase found: how many of its tests passed and failed, and what to show when some failed. */
export interface Outcome {
  passed: number
  failed: number
  details?: string
}

export interface PhaseContext {
  /** Fires when somebody asked the whole run to stop. */
  signal: AbortSignal
  /** Shows how far the phase has come. */
  progress: (detail: string) => void
  /** A folder for reports, removed at the end. */
  tempDir: string
  /** What builds and the product under test are told, so that one build serves both. */
  productEnvironment: NodeJS.ProcessEnv
  /** The product, running; started when first asked for, stopped at the end. */
  product: () => Promise<Product>
}

export interface Phase {
  /** As typed after `npm test --`. */
  name: string
  title: string
  /** Phases whose failure makes this one pointless: it then counts as one failed test. */
  needs?: readonly string[]
  run: (context: PhaseContext) => Promise<Outcome>
}
