import type { QualityFault } from './finding.ts'

const least = 40

/** Lists and search engines show the description: one that is missing or says nothing loses readers. */
export function descriptionFaults(summary: string): QualityFault[] {
  const { length } = summary.trim()
  if (length === 0) return [{ rule: 'descriptionMissing' }]
  return length < least ? [{ rule: 'descriptionShort', least }] : []
}
