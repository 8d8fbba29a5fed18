import { describe, expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { messages } from './messages.fr.ts'
import { proseLines } from './prose-lines.ts'
import { claimFindings } from './rules/claims.ts'
import { codeFindings } from './rules/codes.ts'
import { typographyFindings } from './rules/typography.ts'
import { unitFindings } from './rules/units.ts'
import { openSpeller } from './spelling.ts'

const nbsp = '\u00A0'
const at = (text: string) => ({ text, line: 7 })
const mended = (findings: readonly Finding[]) => findings.map(({ mend }) => mend?.to)
const speller = await openSpeller()
const spelling = (text: string) => speller.findings(at(text)).map(({ severity, message }) => [severity, message])

describe('typography', () => {
  test.each([
    `L’essai${nbsp}: «${nbsp}12${nbsp}V${nbsp}»${nbsp}; est-ce bien${nbsp}?`,
    'À 12:30, voir https…',
    'De 0 à 3 (moteur froid).',
    'NF C18-550 180 fois, P0420 100 fois, 1,5 000',
  ])('%s is right', (text) => expect(typographyFindings(at(text))).toEqual([]))

  test.each([
    ["l'essai", 'l’essai'],
    ['Attention...', 'ention…'],
    ['le moteur : il', `moteur${nbsp}:`],
    [`«${nbsp}12 »`, `«${nbsp}12${nbsp}»`],
    [`« a${nbsp}»`, `«${nbsp}`],
    ['sous 1 500 V', '1\u202F500'],
    ['12 000 000 de tours', '12\u202F000\u202F000'],
  ])('%s is mended', (text, expected) => {
    expect(mended(typographyFindings(at(text))).some((to) => to !== undefined && expected.includes(to))).toBe(true)
  })

  test.each(['est-ce bien?', 'dit "oui"', 'un oeil'])('%s is an error', (text) => {
    expect(typographyFindings(at(text))).toMatchObject([{ line: 7, severity: 'error' }])
  })
})

describe('units', () => {
  test.each([
    ['75 Kw', `75${nbsp}kW`],
    ['20 Mpa', `20${nbsp}MPa`],
    ['12v', `12${nbsp}V`],
    ['12V', `12${nbsp}V`],
    ['12 V', `12${nbsp}V`],
    ['60 ohms', `60${nbsp}Ω`],
    [`90${nbsp}°c`, `90${nbsp}°C`],
    ['1,5 bars', `1,5${nbsp}bar`],
    ['110 Nm', `110${nbsp}N·m`],
  ])('%s is written %s', (text, to) => expect(mended(unitFindings(at(`Sous ${text}, au repos.`)))).toEqual([to]))

  test.each([
    `2${nbsp}200${nbsp}hPa`,
    `12${nbsp}V`,
    'une huile 5W30',
    'le R134a',
    'P0299',
    '3 mesures',
    'ISO 15031-6',
    '2 au plus',
  ])('%s is right', (text) => expect(unitFindings(at(text))).toEqual([]))
})

describe('claims', () => {
  test.each([
    ['Une insertion garantie en trois mois', messages.claims.guaranteed],
    ['Emploi garanti', messages.claims.guaranteed],
    ['Un ROI garanti', messages.claims.returns],
    ['92 % de réussite', messages.claims.rate],
    ['le circuit haute tension', messages.claims.highVoltage],
    ['Obtenez votre habilitation électrique', messages.claims.authorisation],
    ['un diplôme', messages.claims.diploma],
    ['la VAT se fait au multimètre', messages.claims.multimeter],
  ])('%s is told', (text, message) => {
    expect(claimFindings(at(text)).map((finding) => finding.message.endsWith(message))).toContain(true)
  })

  test.each([
    `«${nbsp}haute tension${nbsp}»`,
    'préparation à l’habilitation électrique',
    '92 % de la course du piston',
  ])('%s may stand', (text) => expect(claimFindings(at(text))).toEqual([]))
})

test('a code that the standard does not know is told', () => {
  expect(codeFindings(at('P0299 puis P1234'), new Set(['P0299']))).toEqual([
    { line: 7, severity: 'warning', message: messages.unknownCode('P1234') },
  ])
})

describe('spelling', () => {
  test.each([
    'Mesurez la tension du turbo, moteur chaud.',
    'L’œil, jusqu’au vapo-détendeur, qu’elle',
    'Le BMS de Toyota, 5W30, P0299',
  ])('%s is right', (text) => expect(spelling(text)).toEqual([]))
  test('a missing accent is an error of its own', () => {
    expect(spelling('un moteur electrique')).toEqual([['error', messages.spelling.accent('electrique', 'électrique')]])
  })
  test('an unknown word is for a person to judge', () => {
    expect(spelling('un calculatteur')).toMatchObject([['warning', expect.stringContaining('calculateur')]])
  })
})

test('only prose is judged, each line at its own place', () => {
  const text = [
    '## Le <M tex="U = R I" /> de **la masse**',
    '```math',
    'a...b',
    '```',
    '<Callout tone="info" title="Un titre">',
    'Voir [le code](codes/p0299) et `x...y`.',
  ].join('\n')
  expect(proseLines({ text, line: 3, path: 'body', isRich: true })).toEqual([
    { line: 3, text: 'Le … de la masse' },
    { line: 7, text: 'Un titre' },
    { line: 8, text: 'Voir le code et ….' },
  ])
})
