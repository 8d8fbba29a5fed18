import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SearchTiers } from './search-tiers.ts'

const paths = ['/a/', '/b/', '/c/', '/d/', '/e/']
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      path: fc.constantFrom(...paths),
      digest: fc.option(fc.constantFrom('1', '2', '3')),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('freshen' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('beginRecent' as const, 'endRecent' as const, 'beginMain' as const, 'endMain' as const),
    }),
  },
)

/** What a reader finds of each page: in the newest index that the state lets answer. */
function found(tiers: SearchTiers): Map<string, string> {
  const { recent, fresh, removed } = tiers.state('')
  const answers = new Map<string, string>()
  for (const path of paths) {
    const oldest = removed.includes(path) ? 3 : fresh.includes(path) ? 2 : recent.includes(path) ? 1 : 0
    const counting = (['main', 'recent', 'fresh'] as const)
      .filter((tier, rank) => rank >= oldest && (tier === 'main' || { recent, fresh }[tier].length > 0))
      .flatMap((tier) => tiers.held(tier).get(path) ?? [])
    // Several indexes may answer for a page only when they say the same of it.
    expect(new Set(counting).size, `${path}: ${counting.join()}`).toBeLessThan(2)
    const [answer] = counting
    if (answer !== undefined) answers.set(path, answer)
  }
  return answers
}

test('a page is found by its present words, whatever is being made aside', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const tiers = new SearchTiers({
        main: new Map([
          ['/a/', '1'],
          ['/b/', '1'],
        ]),
        recent: new Map(),
      })
      for (const path of ['/a/', '/b/']) tiers.note(path, '1')
      let recent: Map<string, string> | null = null
      let main: Map<string, string> | null = null
      for (const { kind, ...edit } of steps) {
        if (kind === 'edit' && 'path' in edit) tiers.note(edit.path, edit.digest)
        else if (kind === 'beginRecent') recent ??= tiers.recentToCome()
        else if (kind === 'beginMain') main ??= tiers.beginMain()
        else if (kind === 'endRecent' && recent !== null) {
          tiers.holdRecent(recent)
          recent = null
        } else if (kind === 'endMain' && main !== null && recent === null) {
          tiers.holdMain(main)
          main = null
        }
        // The keeper brings what is behind into the fresh index before anything is shown.
        const fresh = new Map(tiers.held('fresh'))
        for (const path of tiers.behind) fresh.set(path, tiers.present.get(path) ?? '')
        tiers.holdFresh(fresh)
        expect(tiers.behind.size).toBe(0)
        expect(found(tiers)).toEqual(new Map([...tiers.present].sort(byPath)))
      }
    }),
    { numRuns: 2000 },
  )
})

test('making a recent index never takes a page from view that waits for it', () => {
  const tiers = new SearchTiers({ main: new Map([['/a/', '1']]), recent: new Map() })
  tiers.note('/a/', '2')
  expect([...tiers.behind]).toEqual(['/a/'])
  const toCome = tiers.recentToCome()
  expect(found(tiers)).toEqual(new Map([['/a/', '1']]))
  tiers.holdRecent(toCome)
  expect([tiers.behind.size, found(tiers)]).toEqual([0, new Map([['/a/', '2']])])
})

function byPath([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1
}
