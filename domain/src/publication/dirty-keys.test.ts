import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardKey, dirtyKeys, documentKey, type Listed, listKey, type ReadKey, stampsKey } from './dirty-keys.ts'

const article = (change: Partial<Listed> = {}): Listed => ({
  id: 'a1',
  collection: 'articles',
  technologies: ['thermique'],
  card: { title: 'Chute de tension' },
  ...change,
})
const sorted = (keys: Iterable<ReadKey>) => [...keys].sort()

describe('dirtyKeys', () => {
  it('touches nothing when nothing was and nothing is', () => {
    expect(dirtyKeys(null, null).size).toBe(0)
  })

  it('touches only the page and the dates when what others see stays', () => {
    expect(sorted(dirtyKeys(article(), article()))).toEqual(sorted([documentKey('a1'), stampsKey('articles')]))
  })

  it('touches card and lists when the title changes', () => {
    const renamed = article({ card: { title: 'Mesurer une chute de tension' } })
    expect(sorted(dirtyKeys(article(), renamed))).toEqual(
      sorted([
        documentKey('a1'),
        stampsKey('articles'),
        cardKey('a1'),
        listKey('articles'),
        listKey('articles', 'thermique'),
      ]),
    )
  })

  it('touches the lists that a document leaves and those it enters', () => {
    const keys = dirtyKeys(article(), article({ technologies: ['hybride'] }))
    expect(keys).toContain(listKey('articles', 'thermique'))
    expect(keys).toContain(listKey('articles', 'hybride'))
  })

  it('touches lists when only the order of technologies changes, for the first is the main one', () => {
    const both = article({ technologies: ['thermique', 'hybride'] })
    expect(dirtyKeys(both, article({ technologies: ['hybride', 'thermique'] }))).toContain(cardKey('a1'))
  })

  it('keeps the whole list and that of a technology apart', () => {
    expect(listKey('articles')).not.toBe(listKey('articles', 'thermique'))
  })
})

const listed: fc.Arbitrary<Listed> = fc.record({
  id: fc.constant('d1'),
  collection: fc.constant('articles'),
  technologies: fc.uniqueArray(fc.constantFrom('thermique', 'hybride', 'electrique'), { maxLength: 3 }),
  card: fc.record({ title: fc.constantFrom('Un', 'Deux') }),
})
const side = fc.option(listed, { nil: null })

describe('every change', () => {
  it('touches the same keys in both directions', () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        expect(dirtyKeys(before, after)).toEqual(dirtyKeys(after, before))
      }),
    )
  })

  it('touches every list whose content differs between before and after', () => {
    const technologies = ['thermique', 'hybride', 'electrique']
    const inList = (document: Listed | null, technology?: string) =>
      document !== null && (technology === undefined || document.technologies.includes(technology))
        ? JSON.stringify([document.card, document.technologies])
        : 'absent'
    fc.assert(
      fc.property(side, side, (before, after) => {
        const keys = dirtyKeys(before, after)
        for (const technology of [undefined, ...technologies]) {
          if (inList(before, technology) === inList(after, technology)) continue
          expect(keys).toContain(listKey('articles', technology))
        }
      }),
    )
  })

  it('touches the page itself whenever there is a document', () => {
    fc.assert(
      fc.property(side, listed, (before, after) => {
        expect(dirtyKeys(before, after)).toContain(documentKey('d1'))
        expect(dirtyKeys(after, before)).toContain(documentKey('d1'))
      }),
    )
  })
})
