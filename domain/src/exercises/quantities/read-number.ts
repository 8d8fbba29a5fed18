/** A number at the beginning of a text, and what follows it. */
export interface ReadNumber {
  value: number
  rest: string
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Digits, in groups or not; a comma or a point; and a power of ten: `×10^3`, `x 10³`, `·10⁻³`, `e3`. */
const shape =
  /^(?<sign>[+-]?)(?<whole>\d{1,3}(?: \d{3})+(?!\d)|\d*)(?:[.,](?<fraction>\d+))?(?:(?: ?[×x*·] ?10(?:\^ ?(?<caret>[+-]?\d{1,2})|(?<raised>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})))|[eE](?<exponent>[+-]?\d{1,2})(?!\d))?(?![\d.,])/u

/** Reads a number as French people write it: `1 234,5`, `−0,3`, `12.5`, `1,2 × 10^3`; `null` when there is none. */
export function readNumber(text: string): ReadNumber | null {
  const tidy = text
    .replace(/[\s\u00A0\u202F\u2009]+/gu, ' ')
    .trim()
    .replace(/[−–]/gu, '-')
    .replace(/^[≈~=]\s*/u, '')
    .replace(/^([+-]) /u, '$1')
  const match = shape.exec(tidy)
  if (match?.groups === undefined) return null
  const { sign = '', whole = '', fraction = '', caret, raised, exponent } = match.groups
  if (whole === '' && fraction === '') return null
  const power = caret ?? exponent ?? (raised === undefined ? '0' : plainDigits(raised))
  const value = Number(`${sign}${whole.replaceAll(' ', '') || '0'}.${fraction || '0'}e${power}`)
  return Number.isFinite(value) ? { value, rest: tidy.slice(match[0].length).trim() } : null
}

function plainDigits(raised: string): string {
  return [...raised]
    .map((character) => {
      if (character === '⁻') return '-'
      return character === '⁺' ? '' : String(superscripts.indexOf(character))
    })
    .join('')
}
