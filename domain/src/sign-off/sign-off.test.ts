import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SafetySigns, safetyReasons } from './safety-reasons.ts'
import { maySign, signOffState } from './sign-off-state.ts'
import { signedText } from './signed-text.ts'

const harmless: SafetySigns = {
  collection: 'articles',
  title: 'Chute de tension',
  isFlagged: false,
  technologies: [{ title: 'Thermique', isFlagged: false }],
  dangers: [],
  code: '',
  system: 'moteur',
}
const kinds = (signs: Partial<SafetySigns>) => safetyReasons({ ...harmless, ...signs }).map(({ kind }) => kind)
const traction = [{ title: 'Électrique', isFlagged: true }]

describe('what concerns safety', () => {
  test.each<[string, Partial<SafetySigns>, string[]]>([
    ['nothing', {}, []],
    ['said by somebody', { isFlagged: true }, ['flag']],
    ['a callout of danger', { dangers: [{ path: 'body', block: 3 }] }, ['danger']],
    ['a dangerous technology', { technologies: traction }, ['technology']],
    ['a word of such a technology is a notion', { collection: 'glossary', technologies: traction }, []],
    ['a notion whose name is a danger', { collection: 'glossary', title: 'Prétensionneurs' }, ['word']],
    ['a skill is what a framework asks', { collection: 'skills', title: 'Consigner un véhicule' }, []],
    ['a code of airbags', { collection: 'diagnostic-codes', code: 'B0001' }, ['code']],
    ['a code of traction', { collection: 'diagnostic-codes', system: 'chaine-de-traction' }, ['system']],
    ['a page that warns', { collection: 'pages', dangers: [{ path: 'body', block: 0 }] }, ['danger']],
  ])('%s', (_, signs, reasons) => expect(kinds(signs)).toEqual(reasons))

  test.each(['Accueillir un véhicule à hydrogène', 'Réservoir 700\u202fbar', 'Lever au pont', 'CONSIGNATION ET VAT'])(
    'the title « %s »',
    (title) => expect(kinds({ title })).toEqual(['word']),
  )

  test.each(['Élever un mur', 'Enlever une roue', 'Relever un défi', 'Vatican'])('not the title « %s »', (title) =>
    expect(kinds({ title })).toEqual([]),
  )

  test('leads to the place', () => {
    expect(safetyReasons({ ...harmless, dangers: [{ path: 'body', block: 3 }] })).toMatchObject([
      { path: 'body', block: 3 },
    ])
    expect(safetyReasons({ ...harmless, collection: 'lessons', technologies: traction })).toMatchObject([
      { path: 'course' },
    ])
  })
})

const form = fc.dictionary(
  fc.constantFrom('title', 'summary', 'body', 'hints', 'steps', 'minutes'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.record({ text: fc.string({ minLength: 1 }) }))),
)

describe('the words that are signed', () => {
  test('are the same in any order of the form, and with fields that are empty', () => {
    fc.assert(
      fc.property(form, (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse())
        expect(signedText({ ...turned, added: '', list: [], none: null, no: false })).toBe(signedText(given))
      }),
    )
  })

  test('change with any word', () => {
    fc.assert(
      fc.property(form, fc.string({ minLength: 1 }), (given, more) => {
        const before = { ...given, body: [{ text: 'Débrancher.' }] }
        expect(signedText({ ...before, body: [{ text: `Débrancher.${more}` }] })).not.toBe(signedText(before))
        expect(signedText({ ...before, body: [{ text: 'Débrancher.' }, { text: more }] })).not.toBe(signedText(before))
      }),
    )
  })

  test('are not the address, nor sources, nor where a word leads', () => {
    const [before, after] = [
      { title: 'A', slug: 'a', sources: ['x'], body: [{ type: 'term', text: 'VAT', term: '1' }] },
      { title: 'A', slug: 'b', sources: [], body: [{ type: 'term', text: 'VAT', term: '2' }] },
    ]
    expect(signedText(before)).toBe(signedText(after))
  })
})

describe('a visa', () => {
  const state = (hash: string, visas: string[]) =>
    signOffState({ isNeeded: true, hash, visas: visas.map((one) => ({ hash: one })) })

  test('holds for its words alone', () => {
    expect(state('a', [])).toEqual({ status: 'missing' })
    expect(state('a', ['a'])).toMatchObject({ status: 'signed' })
    expect(state('b', ['a'])).toEqual({ status: 'outdated', last: { hash: 'a' } })
    expect(state('a', ['b', 'a'])).toMatchObject({ status: 'signed', visa: { hash: 'a' } })
    expect(signOffState({ isNeeded: false, hash: 'a', visas: [] })).toEqual({ status: 'notNeeded' })
  })

  test('is given by a trainer, or by an administrator where there is none', () => {
    expect(maySign('trainer', { trainers: 1 })).toBe(true)
    expect(maySign('admin', { trainers: 1 })).toBe(false)
    expect(maySign('admin', { trainers: 0 })).toBe(true)
    for (const role of ['author', 'reviewer', 'sales']) expect(maySign(role, { trainers: 0 })).toBe(false)
  })
})
