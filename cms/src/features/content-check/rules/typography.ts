import type { Finding, Line } from '../finding.ts'
import { messages } from '../messages.fr.ts'

const { typography: said } = messages

interface Rule {
  pattern: RegExp
  message: string
  /** What to write, when there is but one way. */
  mend?: (found: string) => string
}

/** Of printed French. Narrow no-break spaces are as good as no-break ones. */
const rules: readonly Rule[] = [
  { pattern: /(?<=\p{L})'(?=\p{L})/gu, message: said.apostrophe, mend: () => '’' },
  {
    pattern: /"[^"]*"|"/g,
    message: said.quotes,
    mend: (found) => (found.length > 1 ? `«\u00A0${found.slice(1, -1)}\u00A0»` : found),
  },
  { pattern: /\.{3}/g, message: said.ellipsis, mend: () => '…' },
  { pattern: /[^\s\u00A0\u202F«?!:;([][;!?»]/g, message: said.noSpaceBefore },
  {
    pattern: / [;:!?»](?=\s|$)/g,
    message: said.breakingSpaceBefore,
    mend: (found) => `\u00A0${found.trim()}`,
  },
  { pattern: /[\p{L})]:(?=\s)/gu, message: said.noSpaceBefore },
  { pattern: /« ?(?![\u00A0\u202F])/g, message: said.afterGuillemet, mend: () => '«\u00A0' },
  {
    pattern: /(?<![\p{L}\d.,/-])\d{1,3}(?: \d{3})+(?!\d)/gu,
    message: said.thousands,
    mend: (found) => found.replaceAll(' ', '\u202F'),
  },
  { pattern: /\b(?:oeuvre|oeil|coeur|noeud|soeur|boeuf|manoeuvre)\w*/gi, message: said.ligature },
]

export function typographyFindings({ text, line }: Line): Finding[] {
  return rules.flatMap(({ pattern, message, mend }) =>
    [...text.matchAll(pattern)].map((match): Finding => {
      const [found] = match
      const said = messages.at(around(text, match.index, found.length), message)
      const before = text.slice(Math.max(0, match.index - 6), match.index)
      const mended = mend === undefined ? {} : { mend: { from: found, to: mend(found), before } }
      return { line, severity: 'error', message: said, ...mended }
    }),
  )
}

/** Some letters on either side, so that the place is found in its line. */
function around(text: string, index: number, length: number): string {
  return text.slice(Math.max(0, index - 12), index + length + 6).trim()
}
