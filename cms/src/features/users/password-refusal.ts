export type PasswordRefusal = 'too-short' | 'too-long' | 'too-simple'

const minLength = 12
/** Hashing takes time in proportion: nobody needs more, and some would send a book. */
const maxLength = 200
const minDistinct = 5

/** Why a password must not be taken, or `null` when it may. Length counts, recipes of signs do not (ANSSI, NIST SP 800-63B). */
export function passwordRefusal(password: string): PasswordRefusal | null {
  const characters = [...password]
  if (characters.length < minLength) return 'too-short'
  if (characters.length > maxLength) return 'too-long'
  return new Set(characters).size < minDistinct ? 'too-simple' : null
}
