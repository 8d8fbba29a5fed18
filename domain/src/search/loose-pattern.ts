/** Letters that one may type without their marks, with those that they stand for. */
const variants: Record<string, string> = {
  a: 'aàâäáãåAÀÂÄÁÃÅ',
  c: 'cçCÇ',
  e: 'eéèêëEÉÈÊË',
  i: 'iîïíìIÎÏÍÌ',
  n: 'nñNÑ',
  o: 'oôöóòõOÔÖÓÒÕ',
  u: 'uùûüúUÙÛÜÚ',
  y: 'yÿýYŸÝ',
}
const ligatures: Record<string, string> = { oe: 'œŒ', ae: 'æÆ' }
const separators = /[\s.\-‑/]/
const betweenSigns = '[\\s.‑/-]*'

/**
 * A typed word as a regular expression, for PostgreSQL and JavaScript alike, to be matched without regard to case:
 * accents, ligatures and the shape of apostrophes count for nothing, and in a word with a digit neither does what
 * separates its signs, for people write P0420, P 0420 and P-0420.
 */
export function loosePattern(word: string): string {
  const folded = fold(word)
  const hasDigit = /\d/.test(folded)
  const signs = (hasDigit ? [...folded].filter((sign) => !separators.test(sign)) : [...folded]).join('')
  const between = hasDigit ? betweenSigns : ''
  return (signs.match(/oe|ae|./gsu) ?? []).map((sign) => patternOf(sign, between)).join(between)
}

function fold(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/’/g, "'")
}

/** One sign, or the two letters of a ligature, between which there may be what is `between` signs. */
function patternOf(sign: string, between: string): string {
  const ligature = ligatures[sign]
  if (ligature !== undefined)
    return `(?:${[...sign].map((letter) => patternOf(letter, between)).join(between)}|[${ligature}])`
  if (sign === "'") return "['’]"
  const letters = variants[sign]
  if (letters !== undefined) return `[${letters}]`
  return /^[\p{L}\p{N}]$/u.test(sign) ? sign : `\\${sign}`
}
