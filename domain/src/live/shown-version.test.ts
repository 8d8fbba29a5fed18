import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fateOf, type ShownVersion, showVersion, stepBack, versionsToKeep } from './shown-version.ts'

const now = '2026-11-22T10:00:00.000Z'
const later = '2026-11-23T10:00:00.000Z'
const show = (...ids: string[]) =>
  ids.reduce<ShownVersion | null>((state, id) => showVersion(state, { id, now }), null) as ShownVersion

describe('showVersion', () => {
  test('remembers the two versions before it', () => {
    expect(show('a', 'b', 'c', 'd')).toEqual({ current: 'd', since: now, earlier: ['c', 'b'], refused: null })
  })

  test('changes nothing when it is shown already', () => {
    const state = show('a', 'b')
    expect(showVersion(state, { id: 'b', now: later })).toBe(state)
  })

  test('brings a version back to the front', () => {
    expect(show('a', 'b', 'c', 'a')).toMatchObject({ current: 'a', earlier: ['c', 'b'] })
  })
})

describe('stepBack', () => {
  test('shows the one before, and says which was refused and why', () => {
    expect(stepBack(show('a', 'b', 'c'), { to: 'b', reason: 'cassée', now: later })).toEqual({
      current: 'b',
      since: later,
      earlier: ['a'],
      refused: { id: 'c', reason: 'cassée', at: later },
    })
  })

  test('goes over versions between, and never forth', () => {
    expect(stepBack(show('a', 'b', 'c'), { to: 'a', reason: '', now })).toMatchObject({ current: 'a', earlier: [] })
    expect(stepBack(show('a'), { to: 'b', reason: '', now })).toBeNull()
  })

  test('a refused version may be shown again, and then nothing is refused', () => {
    const back = stepBack(show('a', 'b'), { to: 'a', reason: '', now }) as ShownVersion
    expect(showVersion(back, { id: 'b', now })).toMatchObject({ current: 'b', earlier: ['a'], refused: null })
  })
})

describe('fateOf', () => {
  const back = stepBack(show('a', 'b'), { to: 'a', reason: '', now })

  test.each([
    ['the first version of all', null, 'a', false, 'show'],
    ['a new version', show('a'), 'b', false, 'show'],
    ['what is shown', show('a'), 'a', true, 'unchanged'],
    ['what was stepped back from, at a start', back, 'b', false, 'keep-away'],
    ['what was stepped back from, asked for', back, 'b', true, 'show'],
    ['a new version after a step back', back, 'c', false, 'show'],
  ])('%s', (_, state, version, isAskedFor, fate) => {
    expect(fateOf(state, { id: version, isAskedFor })).toBe(fate)
  })
})

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const action = fc.oneof(
  id.map((one) => (state: ShownVersion) => showVersion(state, { id: one, now })),
  id.map((one) => (state: ShownVersion) => stepBack(state, { to: one, reason: '', now }) ?? state),
)

test('whatever was done, three versions are kept at most, each once, and the shown one is not an earlier one', () => {
  fc.assert(
    fc.property(id, fc.array(action), (first, actions) => {
      const state = actions.reduce((before, act) => act(before), show(first))
      expect(state.earlier).not.toContain(state.current)
      expect(new Set(state.earlier).size).toBe(state.earlier.length)
      expect(state.refused?.id).not.toBe(state.current)
      expect(versionsToKeep(state).size).toBeLessThanOrEqual(3)
    }),
  )
})
