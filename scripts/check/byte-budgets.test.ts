import { describe, expect, it } from 'vitest'
import { budgets, judge } from './byte-budgets.ts'

const light = { island: false, page: 9_000, scripts: 2_000, fonts: 50_000 }

describe('byte budgets', () => {
  it('are three tests, on the page that fares worst', () => {
    const pages = [
      { address: '/', weight: light },
      { address: '/articles/long/', weight: { ...light, page: budgets.page } },
    ]
    const { passed, failed, details } = judge(pages)
    expect({ passed, failed }).toEqual({ passed: 3, failed: 0 })
    expect(details).toContain('/articles/long/')
  })

  it('fail when one page is too heavy', () => {
    const pages = [
      { address: '/', weight: light },
      { address: '/codes/p0300/', weight: { ...light, page: budgets.page + 1, fonts: budgets.fonts + 1 } },
    ]
    expect(judge(pages)).toMatchObject({ passed: 1, failed: 2 })
  })

  it('fail when there is no page to weigh', () => {
    expect(judge([])).toMatchObject({ passed: 0, failed: 1 })
  })
})
