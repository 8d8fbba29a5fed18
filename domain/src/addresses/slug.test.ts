import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugFrom, slugMaxLength, slugPattern, slugRefusal } from './slug.ts'

describe('slugFrom', () => {
  it.each([
    ['Régénération du FAP : l’essentiel', 'regeneration-du-fap-l-essentiel'],
    ['Le cœur du moteur', 'le-coeur-du-moteur'],
    ['ŒUVRE d’ÆGIR', 'oeuvre-d-aegir'],
    ['Straße', 'strasse'],
    ['  P0299 — suralimentation « trop faible » ?  ', 'p0299-suralimentation-trop-faible'],
    ['Batterie 400 V / 800 V', 'batterie-400-v-800-v'],
    ['C’est déjà-vu', 'c-est-deja-vu'],
    ['燃料電池', ''],
    ['', ''],
  ])('makes of « %s » the slug « %s »', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it('makes a slug that is accepted, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugFrom(title)
        expect(slugRefusal(slug)).toBe(slug === '' ? 'empty' : null)
      }),
    )
  })

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,5}$/), (slug) => {
        fc.pre(slug.length <= slugMaxLength)
        expect(slugFrom(slug)).toBe(slug)
      }),
    )
  })

  it('does not look at case or at the form of accents', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàâéèêëîïôùûüç ’-]*$/), (title) => {
        expect(slugFrom(title.toUpperCase())).toBe(slugFrom(title))
        expect(slugFrom(title.normalize('NFD'))).toBe(slugFrom(title.normalize('NFC')))
      }),
    )
  })

  it('never ends a cut slug with a hyphen', () => {
    const title = `${'a'.repeat(slugMaxLength - 1)} b`
    expect(slugFrom(title)).toBe('a'.repeat(slugMaxLength - 1))
  })
})

describe('slugRefusal', () => {
  it.each([
    ['', 'empty'],
    ['a'.repeat(slugMaxLength + 1), 'too-long'],
    ['Freins', 'malformed'],
    ['été', 'malformed'],
    ['-a', 'malformed'],
    ['a-', 'malformed'],
    ['a--b', 'malformed'],
    ['a/b', 'malformed'],
    ['a'.repeat(slugMaxLength), null],
    ['p0299', null],
  ])('says of « %s »: %s', (slug, refusal) => {
    expect(slugRefusal(slug)).toBe(refusal)
  })

  it('accepts nothing that would change in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (slug) => {
        fc.pre(slugRefusal(slug) === null)
        expect(slug).toMatch(slugPattern)
        expect(encodeURIComponent(slug)).toBe(slug)
      }),
    )
  })
})
