import type { Finding, WorkshopSession } from '@mecaformation/domain/diagnostic-codes/workshop-session'
import { messages } from './messages.fr.ts'
import type { PageTest } from './page-tests.ts'

/** « Bon (12,4 V) », « Passé », « Pas fait ». */
export function findingInWords(finding: Finding | null): string {
  if (finding === null) return messages.verdicts.undone
  const verdict = messages.verdicts[finding.verdict ?? 'skipped']
  return finding.reading === '' ? verdict : `${verdict} (${finding.reading})`
}

/** The report as plain text, to paste into an order or a message. */
export function reportText(
  { findings, vehicle }: WorkshopSession,
  { heading, day, tests }: { heading: string; day: string; tests: readonly PageTest[] },
): string {
  const lines = tests.map(({ title }, index) => `${index + 1}. ${title} : ${findingInWords(findings[index] ?? null)}`)
  return [`${messages.report} — ${heading}`, day, vehicle, '', ...lines, '', document.location.href]
    .filter((line, index) => line !== '' || index !== 2)
    .join('\n')
}
