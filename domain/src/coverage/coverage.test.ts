import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Counts, type CoveredSkill, coverageColumns, coverageOf, gapsOf, stateOf } from './coverage.ts'

const none = { published: 0, drafts: 0 }
const bare: Counts = { objectives: none, lessons: none, sheets: none, items: none, assessments: none, practice: none }
const shown = { published: 1, drafts: 0 }
const drafted = { published: 0, drafts: 2 }

const count = fc.record({ published: fc.nat(2), drafts: fc.nat(2) })
const counts: fc.Arbitrary<Counts> = fc.record({
  objectives: count,
  lessons: count,
  sheets: count,
  items: count,
  assessments: count,
  practice: count,
})
const skill: fc.Arbitrary<CoveredSkill> = fc.record({
  id: fc.uuid(),
  framework: fc.constantFrom('CAP', 'Bac pro', 'NF C18-550'),
  code: fc.string(),
  title: fc.string(),
  isPublished: fc.boolean(),
  counts,
})

describe('gaps', () => {
  test('a skill that nothing hangs on lacks all but a sheet, which a lesson does for', () => {
    expect(gapsOf(bare)).toEqual(['objectives', 'lessons', 'items', 'assessments', 'practice'])
  })

  test('a sheet teaches as a lesson does', () => {
    const taught = { ...bare, sheets: shown }
    expect(gapsOf(taught)).not.toContain('lessons')
    expect(stateOf(taught, 'lessons')).toBe('spared')
  })

  test('a draft closes no gap, and is told from nothing', () => {
    const counts = { ...bare, items: drafted }
    expect(stateOf(counts, 'items')).toBe('prepared')
    expect(gapsOf(counts)).toContain('items')
  })

  test('publishing one more never opens a gap', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...coverageColumns), (before, column) => {
        const { published, drafts } = before[column]
        const after = { ...before, [column]: { published: published + 1, drafts } }
        for (const gap of gapsOf(after)) expect(gapsOf(before)).toContain(gap)
        expect(gapsOf(after)).not.toContain(column)
      }),
    )
  })

  test('what is shown as a gap is counted as one', () => {
    fc.assert(
      fc.property(counts, (given) => {
        for (const column of coverageColumns) {
          if (stateOf(given, column) === 'gap') expect(gapsOf(given)).toContain(column)
        }
      }),
    )
  })
})

describe('the matrix', () => {
  test('holds each skill once, and sums that no filter changes', () => {
    fc.assert(
      fc.property(fc.array(skill), (skills) => {
        const all = coverageOf(skills, { framework: null, onlyGaps: false })
        expect(all.flatMap((part) => part.skills)).toHaveLength(skills.length)
        const lacking = coverageOf(skills, { framework: null, onlyGaps: true })
        expect(lacking.map(({ complete, total }) => [complete, total])).toEqual(
          all.map(({ complete, total }) => [complete, total]),
        )
        for (const part of lacking) expect(part.skills).toHaveLength(part.total - part.complete)
      }),
    )
  })

  test('shows one framework when one is asked for', () => {
    fc.assert(
      fc.property(fc.array(skill), (skills) => {
        const parts = coverageOf(skills, { framework: 'CAP', onlyGaps: false })
        expect(parts.length).toBeLessThanOrEqual(1)
        for (const part of parts) expect(part.skills.every(({ framework }) => framework === 'CAP')).toBe(true)
      }),
    )
  })
})
