import {
  type Bounds,
  type Finding,
  verdictOf,
  type WorkshopSession,
} from '@mecaformation/domain/diagnostic-codes/workshop-session'
import { messages } from './messages.fr.ts'
import type { PageTest } from './page-tests.ts'

/** « Bon (12,4 V) », « Bon (9,1 V, hors de la plage) », « Passé », « Pas fait ». */
export function findingInWords(finding: Finding | null, bounds: Bounds): string {
  if (finding === null) return messages.verdicts.undone
  const verdict = messages.verdicts[finding.verdict ?? 'skipped']
  if (finding.reading === '') return verdict
  return `${verdict} (${isOutOfRange(finding, bounds) ? messages.outOfRange(finding.reading) : finding.reading})`
}

/** Whether the reading lies outside the bounds, even where somebody found it good. */
export function isOutOfRange({ reading }: Finding, bounds: Bounds): boolean {
  return verdictOf(reading, bounds) === 'bad'
}

/** The report as plain text, to paste into an order or a message. */
export function reportText(
  { findings, vehicle }: WorkshopSession,
  { heading, day, tests }: { heading: string; day: string; tests: readonly PageTest[] },
): string {
  const lines = tests.map(
    ({ bounds, title }, index) => `${index + 1}. ${title} : ${findingInWords(findings[index] ?? null, bounds)}`,
  )
  return [`${messages.report} — ${heading}`, day, vehicle, '', ...lines, '', document.location.href]
    .filter((line, index) => line !== '' || index !== 2)
    .join('\n')
}
