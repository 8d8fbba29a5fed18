import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Digests, SearchTiers } from './search-tiers.ts'

const paths = ['/a/', '/b/', '/c/', '/d/', '/e/']
type Step =
  | { kind: 'edit'; path: string; digest: string | null }
  | { kind: 'beginRecent' | 'endRecent' | 'beginMain' | 'endMain' }

const edit: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('edit'),
  path: fc.constantFrom(...paths),
  digest: fc.constantFrom('1', '2', '3', null),
})
const making: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('beginRecent', 'endRecent', 'beginMain', 'endMain'),
})
const step = fc.oneof({ weight: 2, arbitrary: edit }, { weight: 1, arbitrary: making })

/** What a reader finds of each page: in the newest index that the state lets answer. */
function found(tiers: SearchTiers): Map<string, string> {
  const { recent, fresh, removed } = tiers.state('')
  const answers = new Map<string, string>()
  for (const path of paths) {
    const oldest = [recent, fresh, removed].findLastIndex((list) => list.includes(path)) + 1
    const isLoaded = { main: true, recent: recent.length > 0, fresh: fresh.length > 0 }
    const counting = (['main', 'recent', 'fresh'] as const)
      .filter((tier, rank) => rank >= oldest && isLoaded[tier])
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
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const tiers = new SearchTiers({
        main: new Map([
          ['/a/', '1'],
          ['/b/', '1'],
        ]),
        recent: new Map(),
      })
      for (const path of ['/a/', '/b/']) tiers.note(path, '1')
      let recent: Digests | null = null
      let main: Digests | null = null
      const take = (next: Step) => {
        if (next.kind === 'edit') return tiers.note(next.path, next.digest)
        if (next.kind === 'beginRecent') recent ??= tiers.beginRecent()
        if (next.kind === 'beginMain') main ??= tiers.beginMain()
        if (next.kind === 'endRecent' && recent !== null) {
          tiers.holdRecent(recent)
          recent = null
        }
        if (next.kind === 'endMain' && main !== null && recent === null) {
          tiers.holdMain(main)
          main = null
        }
      }
      for (const next of steps) {
        take(next)
        // An index is shown as soon as it is made; an edit once the fresh index has it.
        if (next.kind !== 'edit') expectTrue(tiers)
        const fresh = new Map(tiers.held('fresh'))
        for (const path of tiers.behind) fresh.set(path, tiers.present.get(path) ?? '')
        tiers.holdFresh(fresh)
        expectTrue(tiers)
      }
    }),
    { numRuns: 500 },
  )
})

test('making a recent index never takes a page from view that waits for it', () => {
  const tiers = new SearchTiers({ main: new Map([['/a/', '1']]), recent: new Map() })
  tiers.note('/a/', '2')
  expect([...tiers.behind]).toEqual(['/a/'])
  const toCome = tiers.beginRecent()
  expect(found(tiers)).toEqual(new Map([['/a/', '1']]))
  tiers.holdRecent(toCome)
  expect([tiers.behind.size, found(tiers)]).toEqual([0, new Map([['/a/', '2']])])
})

function expectTrue(tiers: SearchTiers): void {
  expect(tiers.behind.size).toBe(0)
  expect(found(tiers)).toEqual(tiers.present)
}
