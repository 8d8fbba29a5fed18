import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldFrench, unfoldElisions } from './fold-french.ts'

const letters = 'abcdeéèêçàùœæŒÆABCD'.split('')
const words = fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }), { maxLength: 8 })

describe('foldFrench', () => {
  it.each([
    ['cœur', 'coeur'],
    ['Œuvre', 'Oeuvre'],
    ['curriculum vitæ', 'curriculum vitae'],
    ['bobine d’allumage', 'bobine d’ allumage'],
    ["bobine d'allumage", 'bobine d’ allumage'],
    ['aujourd’hui', 'aujourd’ hui'],
    ['l’œillet', 'l’ oeillet'],
    ['« l’essentiel »', '« l’ essentiel »'],
    ['5’ de pause', '5’ de pause'],
    ['véhicule électrique', 'véhicule électrique'],
  ])('folds « %s » to « %s »', (text, folded) => {
    expect(foldFrench(text)).toBe(folded)
  })

  it('gives index and query the same words, whichever apostrophe was typed', () => {
    fc.assert(
      fc.property(words, (parts) => {
        expect(foldFrench(parts.join("'"))).toBe(foldFrench(parts.join('’')))
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldFrench(foldFrench(text))).toBe(foldFrench(text))
      }),
    )
  })

  it('leaves no ligature', () => {
    fc.assert(
      fc.property(words, (parts) => {
        expect(foldFrench(parts.join(' '))).not.toMatch(/[œæŒÆ]/)
      }),
    )
  })
})

describe('unfoldElisions', () => {
  it('closes elisions, those of a marked word too', () => {
    expect(unfoldElisions('bobine d’ allumage')).toBe('bobine d’allumage')
    expect(unfoldElisions('bobine d’ <mark>allumage</mark>')).toBe('bobine d’<mark>allumage</mark>')
    expect(unfoldElisions('« <mark>l’</mark> air »')).toBe('« <mark>l’</mark>air »')
    expect(unfoldElisions('<mark>n’</mark> <mark>obéit</mark> pas')).toBe('<mark>n’obéit</mark> pas')
  })

  it('leaves other apostrophes alone', () => {
    expect(unfoldElisions('5’ <mark>de</mark> pause, dit-il’ <mark>12</mark>')).toBe(
      '5’ <mark>de</mark> pause, dit-il’ <mark>12</mark>',
    )
  })

  it('undoes what folding did to elisions', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('’').replace(/[œæŒÆ]/g, 'e')
        expect(unfoldElisions(foldFrench(text))).toBe(text)
      }),
    )
  })
})
