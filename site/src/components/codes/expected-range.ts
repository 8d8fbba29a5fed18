import type { DiagnosticCode } from '@mecaformation/contracts/documents/diagnostic-code'
import { frenchMeasure } from '../shared/french-number.ts'
import { messages } from './messages.fr.ts'

type Test = DiagnosticCode['tests'][number]

/** The bounds of what a test should read: « entre 11,8 et 12,6 V »; empty where it has none. */
export function expectedRange({ minimum, maximum, unit }: Pick<Test, 'minimum' | 'maximum' | 'unit'>): string {
  const { range } = messages
  const after = unit === '' ? '' : `\u00a0${unit}`
  if (minimum === null) return maximum === null ? '' : range.atMost(frenchMeasure(maximum), after)
  if (maximum === null) return range.atLeast(frenchMeasure(minimum), after)
  if (minimum === maximum) return range.exactly(frenchMeasure(minimum), after)
  return range.between(frenchMeasure(minimum), frenchMeasure(maximum), after)
}

/** The same, unless what is expected already says each bound in its unit. */
export function rangeToTell(test: Pick<Test, 'minimum' | 'maximum' | 'unit' | 'expected'>): string {
  const { expected, minimum, maximum, unit } = test
  const numbers = new Set(expected.match(/[−+-]?\d+(?:[\u00A0\u202F]\d{3})*(?:,\d+)?/gu)?.map(asNumber))
  const bounds = [minimum, maximum].filter((bound) => bound !== null)
  return bounds.every((bound) => numbers.has(bound)) && expected.includes(unit) ? '' : expectedRange(test)
}

function asNumber(written: string): number {
  return Number(
    written
      .replaceAll(/[\u00A0\u202F]/gu, '')
      .replace('−', '-')
      .replace(',', '.'),
  )
}
