import { typographySlips } from '@mecaformation/domain/typography/slips'
import type { Finding, Line } from '../finding.ts'
import { messages } from '../messages.fr.ts'

export function typographyFindings({ text, line }: Line): Finding[] {
  return typographySlips(text).map(({ rule, index, found, mend, isSure }): Finding => {
    const message = messages.at(around(text, index, found.length), messages.typography[rule])
    const before = text.slice(Math.max(0, index - 6), index)
    const mended = mend === null || !isSure ? {} : { mend: { from: found, to: mend, before } }
    return { line, severity: 'error', message, ...mended }
  })
}

/** Some letters on either side, so that the place is found in its line. */
function around(text: string, index: number, length: number): string {
  return text.slice(Math.max(0, index - 12), index + length + 6).trim()
}
