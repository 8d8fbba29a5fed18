import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testTree } from './test-tree.ts'

const written = (title: string, ifGood = 'Bon.', ifBad = 'Mauvais.') => ({ title, ifGood, ifBad })

test('what names no other test goes on in order, and ends behind the last', () => {
  const { nodes, faults } = testTree([written(' A '), written('B')])
  expect(faults).toEqual([])
  expect(nodes.map(({ title, good, bad }) => [title, good.leadsTo, bad.leadsTo])).toEqual([
    ['A', 1, 1],
    ['B', null, null],
  ])
})

test.each([
  ['Passez à l’essai 3.', 2],
  ['Alimentation en cause : allez directement au test n° 3', 2],
  ['Reprenez à l’essai\u00A01 après réparation', 0],
  ['Comme à l’essai 3, la masse est bonne.', null],
  ['Passez à autre chose. Les essais 2 et 3 sont faits.', null],
  ['Passez à 12 V.', null],
])('« %s »', (text, leadsTo) => {
  const { good } = testTree([written('A', text), written('B'), written('C')]).nodes[0] ?? {}
  expect(good?.isJump).toBe(leadsTo !== null)
  expect(good?.leadsTo).toBe(leadsTo ?? 1)
})

test('a test that every way goes round is told', () => {
  const jump = 'Passez à l’essai 3.'
  expect(testTree([written('A', jump, `Sinon, ${jump}`), written('B'), written('C')]).faults).toEqual([
    { kind: 'unreachable', test: 1 },
  ])
})

test('a way back is told where it turns, with the test that it comes to', () => {
  const faults = testTree([written('A'), written('B', 'Revenez à l’essai 1.'), written('C')]).faults
  expect(faults).toEqual([{ kind: 'loop', test: 1, to: 0 }])
})

test('what decides nothing, says nothing or leads nowhere is told', () => {
  expect(
    testTree([written('A', '', ''), written('B', 'Pareil.', 'Pareil.'), written('C', 'Voir essai 9.')]).faults,
  ).toEqual([
    { kind: 'silent', test: 0 },
    { kind: 'undecided', test: 1 },
    { kind: 'unknown', test: 2, named: 9 },
  ])
})

const someTest = fc.record({
  title: fc.string(),
  ifGood: fc.oneof(
    fc.string(),
    fc.integer({ min: 0, max: 9 }).map((number) => `Passez à l’essai ${number}.`),
  ),
  ifBad: fc.oneof(
    fc.string(),
    fc.integer({ min: 0, max: 9 }).map((number) => `Passez à l’essai ${number}.`),
  ),
})

test('branches lead to tests that exist, and without jumps there is neither loop nor unreachable test', () => {
  fc.assert(
    fc.property(fc.array(someTest, { maxLength: 8 }), (tests) => {
      const { nodes, faults } = testTree(tests)
      const leads = nodes.flatMap(({ good, bad }) => [good.leadsTo, bad.leadsTo])
      expect(leads.every((place) => place === null || nodes[place] !== undefined)).toBe(true)
      const hasJump = nodes.some(({ good, bad }) => good.isJump || bad.isJump)
      const hasDetour = faults.some(({ kind }) => kind === 'loop' || kind === 'unreachable')
      expect(hasDetour && !hasJump).toBe(false)
    }),
  )
})
