import type { Finding, Line } from '../finding.ts'
import { messages } from '../messages.fr.ts'

/** Codes that the standard gives to all makers have a 0 in second place, and some others; makers own the rest. */
const code = /(?<![\p{L}\d-])[PCBU][0-3][0-9A-F]{3}(?![\p{L}\d])/gu

export function codeFindings({ text, line }: Line, generic: ReadonlySet<string>): Finding[] {
  return [...text.matchAll(code)]
    .filter(([found]) => !generic.has(found))
    .map(([found]) => ({ line, severity: 'warning', message: messages.unknownCode(found) }))
}
