export type TypographyRule =
  | 'apostrophe'
  | 'quotes'
  | 'ellipsis'
  | 'noSpaceBefore'
  | 'breakingSpaceBefore'
  | 'afterGuillemet'
  | 'thousands'
  | 'times'
  | 'ligature'

/** A place where a text differs from printed French. */
export interface Slip {
  rule: TypographyRule
  index: number
  found: string
  /** What to write instead; `null` when only a person can tell. */
  mend: string | null
  /** Whether no reading of the place needs another mending: a program may then do it unasked. */
  isSure: boolean
}

interface Rule {
  rule: TypographyRule
  pattern: RegExp
  mend?: (found: string) => string
  isSure?: boolean
}

const nbsp = '\u00A0'
const ligatures: Readonly<Record<string, string>> = { oe: 'œ', Oe: 'Œ', OE: 'Œ' }

/** Narrow no-break spaces are as good as no-break ones, but between thousands, where they are narrow. */
const rules: readonly Rule[] = [
  { rule: 'apostrophe', pattern: /(?<=\p{L})'(?=\p{L})/gu, mend: () => '’', isSure: true },
  {
    rule: 'quotes',
    pattern: /"[^"\n]*"|"/g,
    mend: (found) => (found.length > 1 ? `«${nbsp}${found.slice(1, -1).trim()}${nbsp}»` : found),
    isSure: true,
  },
  { rule: 'ellipsis', pattern: /\.{3}/g, mend: () => '…', isSure: true },
  {
    rule: 'noSpaceBefore',
    pattern: /[^\s\u00A0\u202F«?!:;([][;!?»]/gu,
    mend: (found) => `${found.slice(0, -1)}${nbsp}${found.slice(-1)}`,
  },
  {
    rule: 'breakingSpaceBefore',
    pattern: / [;:!?»](?=\s|$)/g,
    mend: (found) => `${nbsp}${found.trim()}`,
    isSure: true,
  },
  { rule: 'noSpaceBefore', pattern: /[\p{L})»]:(?=\s)/gu, mend: (found) => `${found.slice(0, -1)}${nbsp}:` },
  { rule: 'afterGuillemet', pattern: /« ?(?![\u00A0\u202F])/g, mend: () => `«${nbsp}`, isSure: true },
  {
    rule: 'thousands',
    pattern: /(?<![\p{L}\d.,/-])\d{1,3}(?: \d{3})+(?!\d)/gu,
    mend: (found) => found.replaceAll(' ', '\u202F'),
    isSure: true,
  },
  { rule: 'times', pattern: /(?<=\d)[ \u00A0]x[ \u00A0](?=\d)/g, mend: () => `${nbsp}×${nbsp}`, isSure: true },
  {
    rule: 'ligature',
    pattern: /\b(?:oeuvre|oeil|coeur|noeud|soeur|boeuf|manoeuvre)\w*/gi,
    mend: (found) => found.replace(/oe/i, (pair) => ligatures[pair] ?? pair),
  },
]

/** Where a text differs from printed French, rule by rule. It tells nothing of addresses from prose: see `edits.ts`. */
export function typographySlips(text: string): Slip[] {
  return rules.flatMap(({ rule, pattern, mend, isSure = false }) =>
    [...text.matchAll(pattern)].map((match): Slip => {
      const [found] = match
      const mended = mend?.(found) ?? found
      return { rule, index: match.index, found, mend: mended === found ? null : mended, isSure }
    }),
  )
}
