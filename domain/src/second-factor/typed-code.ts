/** What a person typed as a second factor. */
export type TypedCode = { kind: 'one-time'; code: string } | { kind: 'recovery'; code: string }

const recoveryLetters = 12

/** Reads a code however it is spaced; null for what cannot be one. */
export function readTypedCode(typed: string): TypedCode | null {
  const code = typed.replace(/[\s\u202F-]/g, '').toUpperCase()
  if (/^\d{6}$/.test(code)) return { kind: 'one-time', code }
  return new RegExp(`^[A-Z2-7]{${recoveryLetters}}$`).test(code) ? { kind: 'recovery', code } : null
}

/** A recovery code as people read and write it: four letters, three times. */
export function spacedRecoveryCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}
