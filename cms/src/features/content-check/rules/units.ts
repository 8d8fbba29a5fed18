import { badMeasures } from '@mecaformation/domain/typography/measures'
import type { Finding, Line } from '../finding.ts'
import { messages } from '../messages.fr.ts'

export function unitFindings({ text, line }: Line): Finding[] {
  return badMeasures(text).map(({ written, better, isMisspelt }) => ({
    line,
    severity: 'error',
    message: messages.unit(written, better, isMisspelt),
    mend: { from: written, to: better, before: '' },
  }))
}
