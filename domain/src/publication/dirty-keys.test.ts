import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardKey, dirtyKeys, documentKey, type Listed, listKey, type ReadKey } from './dirty-keys.ts'

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

  it('touches only the page when what others see stays', () => {
    expect(sorted(dirtyKeys(article(), article()))).toEqual([documentKey('a1')])
  })

  it('touches the card, and no list, when the title changes', () => {
    const renamed = article({ card: { title: 'Mesurer une chute de tension' } })
    expect(sorted(dirtyKeys(article(), renamed))).toEqual(sorted([documentKey('a1'), cardKey('a1')]))
  })

  it('touches the lists that a document leaves and those it enters', () => {
    const both = article({ technologies: ['thermique', 'hybride'] })
    const keys = dirtyKeys(both, article({ technologies: ['hybride', 'gpl-gnv'] }))
    expect(keys).toContain(listKey('articles', 'thermique'))
    expect(keys).toContain(listKey('articles', 'gpl-gnv'))
    expect(keys).not.toContain(listKey('articles', 'hybride'))
    expect(keys).not.toContain(listKey('articles'))
    expect(dirtyKeys(null, both)).toContain(listKey('articles'))
  })

  it('touches the card when only the order of technologies changes, for the first is the main one', () => {
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

  it('touches every list that shows something else after than before', () => {
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
          // Whoever shows a list reads who is in it, and the card of each of them.
          const shows = inList(before, technology) !== 'absent' && inList(after, technology) !== 'absent'
          expect(keys).toContain(shows ? cardKey('d1') : listKey('articles', technology))
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
