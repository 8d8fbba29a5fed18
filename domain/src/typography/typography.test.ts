import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replacementAsTyped } from './as-typed.ts'
import { applied, frenchTypography, typographyEdits } from './edits.ts'

const nbsp = '\u00A0'

describe('a written text', () => {
  test.each([
    ["l'essai", 'l’essai'],
    ['il dit "oui" et part', `il dit «${nbsp}oui${nbsp}» et part`],
    ['Est-ce bien? Oui!', `Est-ce bien${nbsp}? Oui${nbsp}!`],
    ['Le moteur : il', `Le moteur${nbsp}: il`],
    ['Attention: danger', `Attention${nbsp}: danger`],
    ['"mot": oui', `«${nbsp}mot${nbsp}»${nbsp}: oui`],
    ['«mot»', `«${nbsp}mot${nbsp}»`],
    ['Attendez...', 'Attendez…'],
    ['sous 1 500 V', `sous 1\u202F500${nbsp}V`],
    ['M8 x 1,25', `M8${nbsp}×${nbsp}1,25`],
    ['12V puis 75 Kw', `12${nbsp}V puis 75${nbsp}kW`],
    ['un noeud', 'un nœud'],
  ])('%j becomes %j', (text, expected) => expect(frenchTypography(text)).toBe(expected))

  test.each([
    'Voir https://exemple.fr/a?b=c;d et www.exemple.fr/x?y.',
    "Écrire à jean.l'hote@exemple.fr",
    'Le dossier /api/codes?x=1 répond',
    'Tapez `a ? b : "c"` ici',
    'Soit {= round(U / 2; 1)} pour {R} ici',
    'À 12:30, un 4x4, une huile 5W30',
    'une jante de 17"',
    `Déjà juste${nbsp}: «${nbsp}1\u202F500${nbsp}V${nbsp}»${nbsp}!`,
  ])('%j stays', (text) => expect(frenchTypography(text)).toBe(text))

  const signs = fc.constantFrom(
    ...[
      '"',
      "'",
      '.',
      '..',
      '...',
      '?',
      '!',
      ':',
      ';',
      '«',
      '»',
      ' ',
      nbsp,
      '\u202F',
      '\n',
      'x',
      '(',
      ')',
      '[',
      '`',
      '{',
      '}',
    ],
    ...['12', '500', '1 500', 'V', 'Kw', 'mot', 'l', 'noeud', 'https://a.fr/?q', 'a@b.fr', '/x', 'œ', '×', ','],
  )
  const texts = fc.array(signs, { maxLength: 24 }).map((parts) => parts.join(''))

  test('is mended once and for all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mended = frenchTypography(text)
        expect(typographyEdits(mended)).toEqual([])
        expect(frenchTypography(mended)).toBe(mended)
      }),
      { numRuns: 3000 },
    )
  })

  test('keeps its words, and its addresses to the letter', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\d]/gu, '').toLowerCase()
    const plain = texts.filter((text) => !/noeud|œ|x|×|Kw/.test(text))
    fc.assert(
      fc.property(plain, (text) => {
        expect(letters(frenchTypography(text))).toBe(letters(text))
      }),
    )
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const address = 'https://exemple.fr/a?b=c!d;e'
        fc.pre(!`${before}${after}`.includes('`'))
        expect(frenchTypography(`${before} ${address} ${after}`)).toContain(address)
      }),
    )
  })

  test('is changed by edits that do not touch one another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const edits = typographyEdits(text)
        edits.slice(1).forEach((edit, index) => {
          const before = edits[index]
          expect(edit.index).toBeGreaterThanOrEqual((before?.index ?? 0) + (before?.length ?? 0))
        })
        if (edits.length > 0) expect(applied(text, edits)).not.toBe(text)
      }),
    )
  })
})

describe('a text being typed', () => {
  /** What stands on the line after `keys` were struck one after another. */
  const typed = (keys: string) =>
    [...keys].reduce((line, sign) => {
      const found = replacementAsTyped(line, sign)
      const written = line + sign
      return found === null ? written : written.slice(0, written.length - found.remove) + found.insert
    }, '')

  test.each([
    ["l'huile", 'l’huile'],
    ['il dit "oui" !', `il dit «${nbsp}oui${nbsp}»${nbsp}!`],
    ['vrai?', `vrai${nbsp}?`],
    ['vrai ?', `vrai${nbsp}?`],
    ['vrai ?!', `vrai${nbsp}?!`],
    ['Attention: feu', `Attention${nbsp}: feu`],
    ['Attention : feu', `Attention${nbsp}: feu`],
    ['à 12:30', 'à 12:30'],
    ['voir https://a.fr/?b="c" ; fin', `voir https://a.fr/?b="c"${nbsp}; fin`],
    ['fin... et', 'fin… et'],
    ['`a;b"c"` oui!', `\`a;b"c"\` oui${nbsp}!`],
    ['jante de 17" en', 'jante de 17" en'],
    ['{= max(1; 2)} oui!', `{= max(1; 2)} oui${nbsp}!`],
    ['sous 1 500 V', 'sous 1\u202F500 V'],
    ['M8 x 1', `M8${nbsp}×${nbsp}1`],
    ['« mot »', `«${nbsp}mot${nbsp}»`],
  ])('%j reads %j', (keys, expected) => expect(typed(keys)).toBe(expected))
})
