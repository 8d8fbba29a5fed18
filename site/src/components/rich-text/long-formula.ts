/** What certainly fits on the narrowest phone, in set characters. */
const narrowestLine = 24

/**
 * Whether a formula in a sentence may be wider than a phone. Browsers cannot break formulas over
 * lines, so such a one must be able to scroll, and then keyboards must be able to reach it.
 */
export function isLongFormula(tex: string): boolean {
  const set = tex
    .replace(/\\(?:mathrm|text|mathbf|left|right|quad|frac|sqrt)\b/g, '')
    .replace(/\\[a-zA-Z]+|\\./g, 'x')
    .replace(/[\s{}_^&]/g, '')
  return set.length > narrowestLine
}
