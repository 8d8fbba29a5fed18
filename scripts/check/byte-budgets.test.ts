import { describe, expect, it } from 'vitest'
import { budgets, judge } from './byte-budgets.ts'

const light = { island: 0, page: 9_000, scripts: 2_000, fonts: 50_000 }

describe('byte budgets', () => {
  it('are four tests, on the page that fares worst', () => {
    const pages = [
      { address: '/', weight: light },
      { address: '/articles/long/', weight: { ...light, page: budgets.page } },
    ]
    const { passed, failed, details } = judge(pages)
    expect({ passed, failed }).toEqual({ passed: 4, failed: 0 })
    expect(details).toContain('/articles/long/')
  })

  it('fail when one page is too heavy', () => {
    const pages = [
      { address: '/', weight: light },
      { address: '/codes/p0300/', weight: { ...light, page: budgets.page + 1, fonts: budgets.fonts + 1 } },
    ]
    expect(judge(pages)).toMatchObject({ passed: 2, failed: 2 })
  })

  it('count an island apart: its page may weigh more, its script only so much', () => {
    const heavy = { ...light, page: 2 * budgets.page, scripts: 2 * budgets.scripts }
    const withIsland = (island: number) =>
      judge([
        { address: '/', weight: light },
        { address: '/exercices/', weight: { ...heavy, island } },
      ])
    expect(withIsland(budgets.island)).toMatchObject({ passed: 4, failed: 0 })
    expect(withIsland(budgets.island + 1)).toMatchObject({ passed: 3, failed: 1 })
  })

  it('fail when there is no page to weigh', () => {
    expect(judge([])).toMatchObject({ passed: 0, failed: 1 })
  })
})
