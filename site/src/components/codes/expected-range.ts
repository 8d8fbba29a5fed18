import type { DiagnosticCode } from '@mecaformation/contracts/documents/diagnostic-code'
import { frenchMeasure } from '../shared/french-number.ts'
import { messages } from './messages.fr.ts'

/** The bounds of what a test should read: « entre 11,8 et 12,6 V »; empty where it has none. */
export function expectedRange({
  minimum,
  maximum,
  unit,
}: Pick<DiagnosticCode['tests'][number], 'minimum' | 'maximum' | 'unit'>): string {
  const { range } = messages
  const after = unit === '' ? '' : `\u00a0${unit}`
  if (minimum === null) return maximum === null ? '' : range.atMost(frenchMeasure(maximum), after)
  if (maximum === null) return range.atLeast(frenchMeasure(minimum), after)
  if (minimum === maximum) return range.exactly(frenchMeasure(minimum), after)
  return range.between(frenchMeasure(minimum), frenchMeasure(maximum), after)
}
