/** A generic or maker code of SAE J2012 / ISO 15031-6: a letter, a digit 0–3, three hexadecimal digits. */
export const diagnosticCodePattern = /^[PCBU][0-3][0-9A-F]{3}$/

export type CodeDomain = 'powertrain' | 'chassis' | 'body' | 'network'

const domains: Record<string, CodeDomain> = { P: 'powertrain', C: 'chassis', B: 'body', U: 'network' }

/**
 * The code that a person typed, or `null`. Case and spaces do not matter; a failure-type suffix
 * (`P0299-00`, `P029900`: SAE J2012-DA) is accepted and dropped, for the page is that of the code.
 */
export function parseDiagnosticCode(typed: string): string | null {
  const compact = typed.toUpperCase().replace(/[\s-]/g, '')
  const match = /^([PCBU][0-3][0-9A-F]{3})(?:[0-9A-F]{2})?$/.exec(compact)
  return match?.[1] ?? null
}

/** Which part of the vehicle a valid code speaks of. */
export function domainOfCode(code: string): CodeDomain {
  const domain = domains[code.charAt(0)]
  if (domain === undefined) throw new RangeError(`not a diagnostic code: ${code}`)
  return domain
}

/**
 * Whether the standard, not the maker, defines the code (SAE J2012: second character 0, and 2 for P;
 * P3400 to P3FFF and U3xxx are shared and count as the standard's).
 */
export function isStandardCode(code: string): boolean {
  const kind = code.charAt(1)
  if (kind === '0') return true
  if (code.startsWith('P2')) return true
  if (code.startsWith('P3')) return code >= 'P3400'
  return code.startsWith('U3')
}
