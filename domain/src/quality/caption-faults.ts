import type { QualityFault } from './finding.ts'

/** A film of ours is of use to everybody only with captions. */
export function captionFaults({ origin, captions }: { origin?: unknown; captions?: unknown }): QualityFault[] {
  return origin === 'upload' && (captions ?? null) === null ? [{ rule: 'captionsMissing' }] : []
}
