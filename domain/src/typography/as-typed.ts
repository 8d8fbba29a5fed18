/** What to put in the place of the last `remove` signs before the caret, the typed one among them. */
export interface Replacement {
  remove: number
  insert: string
}

const nbsp = '\u00A0'
/** The last word is an address or a path, where signs are no punctuation. */
const inAddress = /(?:\/\/|www\.|@|^\/|[\s\u00A0]\/)[^\s\u00A0\u202F]*$/i
/** A backtick opens code, which the next one will make of what is typed between. */
const isCodeOpen = (before: string) => (before.match(/`/g)?.length ?? 0) % 2 === 1
/** A question’s value or result is named in braces: `{= U / R}`. */
const isBraceOpen = (before: string) => before.lastIndexOf('{') > before.lastIndexOf('}')
const isOpened = (before: string) => before.lastIndexOf('«') > before.lastIndexOf('»')

/**
 * What French makes of the sign that was typed after `before`, a line's text up to there; `null` when it stands.
 * Where only the next sign will tell (« 12:30 », « https:// »), it waits for that one.
 */
export function replacementAsTyped(before: string, sign: string): Replacement | null {
  if (inAddress.test(before) || isCodeOpen(before) || isBraceOpen(before)) return null
  if (sign === "'") return /\p{L}$/u.test(before) ? { remove: 1, insert: '’' } : null
  if (sign === '"') return quotationMark(before)
  if (sign === '«') return { remove: 1, insert: `«${nbsp}` }
  if (sign === '.') return /(?:^|[^.])\.\.$/.test(before) ? { remove: 3, insert: '…' } : null
  if (';!?»'.includes(sign)) return beforeSign(before, sign)
  if (sign === ':') return before.endsWith(' ') ? { remove: 2, insert: `${nbsp}:` } : null
  if (sign === ' ') return afterWord(before)
  const times = /(?<=\d)[ \u00A0]x[ \u00A0]$/.exec(before)
  return times !== null && /\d/.test(sign) ? { remove: 4, insert: `${nbsp}×${nbsp}${sign}` } : null
}

function quotationMark(before: string): Replacement | null {
  if (isOpened(before)) {
    if (/«[\u00A0\u202F]?$/.test(before)) return null
    const spaces = /[ \u00A0]*$/.exec(before)?.[0].length ?? 0
    return { remove: 1 + spaces, insert: `${nbsp}»` }
  }
  // After a digit they are inches; after a letter nothing was opened that they could close.
  return /(?:^|[\s\u00A0\u202F([’'—–-])$/.test(before) ? { remove: 1, insert: `«${nbsp}` } : null
}

function beforeSign(before: string, sign: string): Replacement | null {
  if (before === '' || /[\u00A0\u202F«?!:;([\n]$/.test(before)) return null
  return before.endsWith(' ') ? { remove: 2, insert: `${nbsp}${sign}` } : { remove: 1, insert: `${nbsp}${sign}` }
}

/** A space ends a word: now a colon is one, and three digits are thousands. */
function afterWord(before: string): Replacement | null {
  // The space that we put there already.
  if (before.endsWith(`«${nbsp}`)) return { remove: 1, insert: '' }
  if (/[\p{L})»]:$/u.test(before)) return { remove: 2, insert: `${nbsp}: ` }
  const thousands = /(?<![\p{L}\d.,/-])\d{1,3}(?: \d{3})+$/u.exec(before)
  return thousands === null
    ? null
    : { remove: thousands[0].length + 1, insert: `${thousands[0].replaceAll(' ', '\u202F')} ` }
}
