/** How a formula in a sentence fares on the narrowest phone. */
export type FormulaRoom = 'fits' | 'scrollsWhenEnlarged' | 'scrolls'

/** What certainly fits there in letters of the usual size, in set characters. */
const narrowestLine = 22
/** And what fits in the largest letters that the display offers, in a list in a box. */
const narrowestEnlargedLine = 12

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
