import { parseDiagnosticCode } from './diagnostic-code.ts'

/** A code in what somebody typed into a search. */
export interface TypedCode {
  /** The codes that may be meant, most likely first: one; or one a letter, when no letter was typed. */
  codes: readonly [string, ...string[]]
  /** Whether it stood there like this, but for case, spaces and a failure-type suffix. */
  isAsTyped: boolean
  /** The words around it; empty when the code stood alone. */
  others: string
}

/**
 * Finds the code in a question: alone (« p 0420 »), among words (« P0420 catalyseur »), with letters in the place
 * of figures (« pO42O »), or alone without its letter (« 0420 »). A code that no standard allows is one too
 * (« P9999 »), for it is not meant as a word.
 */
export function typedCode(question: string): TypedCode | null {
  const words = question.split(/\s+/).map(withoutMarks).filter(Boolean)
  const alone = codesOf(words.join(' ')) ?? codesWithoutLetter(words.join(' '))
  if (alone !== null) return { ...alone, others: '' }
  for (const [index, word] of words.entries()) {
    const length = /^[PCBU]$/i.test(word) ? 2 : 1
    const found = codesOf(words.slice(index, index + length).join(' '))
    if (found === null) continue
    return { ...found, others: [...words.slice(0, index), ...words.slice(index + length)].join(' ') }
  }
  return null
}

type Reading = Pick<TypedCode, 'codes' | 'isAsTyped'>

function codesOf(typed: string): Reading | null {
  const exact = parseDiagnosticCode(typed)
  if (exact !== null) return { codes: [exact], isAsTyped: true }
  const compact = compactOf(typed)
  // « bille », « colle » and « piece » would be codes if no figure were asked for.
  if (!/\d/.test(compact)) return null
  const figures = compact.charAt(0) + asFigures(compact.slice(1))
  const [, code] = /^([PCBU]\d[0-9A-F]{3})(?:[0-9A-F]{2})?$/.exec(figures) ?? []
  return code === undefined ? null : { codes: [code], isAsTyped: compact.startsWith(code) }
}

/** Four figures, the first of which stands behind a letter; « OBD2 » is a word. */
function codesWithoutLetter(typed: string): Reading | null {
  const compact = compactOf(typed)
  const figures = asFigures(compact)
  const isMeant = /^[0-3][0-9A-F]{3}$/.test(compact) || (/\d.*\d/.test(compact) && /^[0-3]\d{3}$/.test(figures))
  return isMeant ? { codes: [`P${figures}`, `C${figures}`, `B${figures}`, `U${figures}`], isAsTyped: false } : null
}

/** O is taken for 0, I and L for 1; behind its first letter no code has them. */
function asFigures(compact: string): string {
  return compact.replace(/O/g, '0').replace(/[IL]/g, '1')
}

function compactOf(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '')
}

function withoutMarks(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
