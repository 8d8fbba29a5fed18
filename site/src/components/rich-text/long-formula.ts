/** What certainly fits on the narrowest phone in large letters, in set characters. */
const narrowestLine = 22

/**
 * Whether a formula may be wider than a phone. Browsers cannot break formulas over lines, so such a one must be able
 * to scroll, and one that does so for every reader must be in reach of keyboards. One that scrolls in enlarged
 * letters only is left to browsers, which lead keyboards to whatever does scroll: it would be an idle stop elsewhere.
 */
export function formulaRoom(tex: string): FormulaRoom {
  const { length } = tex
    .replace(/\\(?:mathrm|text|mathbf|left|right|quad|frac|sqrt)\b/g, '')
    .replace(/\\[a-zA-Z]+|\\./g, 'x')
    .replace(/[\s{}_^&]/g, '')
  if (length > narrowestLine) return 'scrolls'
  return length > narrowestEnlargedLine ? 'scrollsWhenEnlarged' : 'fits'
}
