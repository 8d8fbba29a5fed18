import { expect, test } from 'vitest'
import { sampleOf } from './sample.ts'

const ohm = {
  blockType: 'parametric',
  template: 'Sous {U}, une résistance de {R} laisse passer quel courant ?',
  parameters: [
    { name: 'U', minimum: 10, maximum: 14, step: 1, unit: 'V' },
    { name: 'R', minimum: 2, maximum: 10, step: 2, unit: 'Ω' },
  ],
  constraints: 'U > R',
  formula: 'U / R',
  unit: 'A',
  decimals: 2,
  tolerance: { kind: 'absolute', value: 0.05 },
  mistakes: [{ formula: 'U * R', feedback: 'Le courant se divise.' }],
  workedSolution: 'I = {U} / {R} = {= U / R} A',
}

test('ten drawings differ, keep the constraints, and are filled as readers see them', () => {
  const { instances, problems, state } = sampleOf([ohm])
  expect({ state, problems }).toEqual({ state: 'whole', problems: [] })
  expect(instances).toHaveLength(10)
  expect(new Set(instances.map(({ values }) => values)).size).toBe(10)
  for (const { answer, mistakes, text, workedSolution } of instances) {
    expect(text).toMatch(/^Sous \d+\sV, une résistance de \d+\sΩ/u)
    expect(answer).toMatch(/^[\d,]+\sA$/u)
    expect(mistakes).toEqual([expect.stringMatching(/^[\d,]+\sA\s: Le courant se divise\.$/u)])
    expect(workedSolution.join(' ')).not.toContain('{')
  }
})

test('fewer are possible than ten: each stands once', () => {
  const few = { ...ohm, parameters: [{ name: 'U', minimum: 10, maximum: 11, step: 1, unit: 'V' }], formula: 'U / 2' }
  expect(
    sampleOf([{ ...few, template: '{U}', constraints: '', mistakes: [], workedSolution: '' }]).instances,
  ).toHaveLength(2)
})

test('what cannot be drawn is said, in French', () => {
  expect(sampleOf([{ ...ohm, constraints: 'U < R - 100' }])).toMatchObject({
    instances: [],
    problems: [expect.stringContaining('Aucun tirage ne convient')],
  })
})

test.each([[[]], [[{ blockType: 'parametric' }]], [[{ blockType: 'unknown' }]], [[{ ...ohm, parameters: 'x' }]]])(
  'what is not finished is no fault: %j',
  (written) => {
    expect(sampleOf(written)).toEqual({ state: 'unfinished', problems: [], instances: [] })
  },
)
