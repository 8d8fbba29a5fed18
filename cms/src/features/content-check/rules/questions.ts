import type { Source } from '../../content-import/api.ts'
import { questionRefusals } from '../../exercises/api.ts'
import type { Finding } from '../finding.ts'

/** What keeps a question from being asked, a distractor that equals its answer among them. */
export function questionFindings({ data, lineOf }: Source): Finding[] {
  return questionRefusals(data).map(({ path, message }) => ({
    line: lineOf(path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))),
    severity: 'error',
    message,
  }))
}
