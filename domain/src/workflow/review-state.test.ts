import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterEdit,
  decide,
  possibleActions,
  type Reviewer,
  type ReviewSituation,
  reviewActions,
  reviewStates,
} from './review-state.ts'

const author: Reviewer = { id: 'author', mayAsk: true, mayAnswer: false, mayApproveOwn: false }
const reviewer: Reviewer = { id: 'reviewer', mayAsk: true, mayAnswer: true, mayApproveOwn: false }
const admin: Reviewer = { id: 'admin', mayAsk: true, mayAnswer: true, mayApproveOwn: true }
const trainer: Reviewer = { id: 'trainer', mayAsk: false, mayAnswer: true, mayApproveOwn: false }
const at = (state: ReviewSituation['state'], more: Partial<ReviewSituation> = {}): ReviewSituation => ({
  state,
  askedBy: state === 'draft' || state === 'published' ? null : 'author',
  openComments: 0,
  ...more,
})

describe('a review', () => {
  test('goes from draft to approved, through a request for changes', () => {
    expect(decide('ask', at('draft'), author)).toEqual({ ok: true, state: 'in-review' })
    expect(decide('request-changes', at('in-review', { openComments: 1 }), trainer)).toEqual({
      ok: true,
      state: 'changes-requested',
    })
    expect(decide('ask', at('changes-requested'), author)).toEqual({ ok: true, state: 'in-review' })
    expect(decide('approve', at('in-review'), reviewer)).toEqual({ ok: true, state: 'approved' })
  })

  test.each([
    ['ask', at('draft'), trainer, 'not-yours-to-ask'],
    ['ask', at('in-review'), author, 'already-asked'],
    ['ask', at('approved'), author, 'already-asked'],
    ['ask', at('published'), author, 'nothing-to-review'],
    ['withdraw', at('in-review', { askedBy: 'somebody' }), author, 'not-yours-to-ask'],
    ['approve', at('in-review'), author, 'not-yours-to-answer'],
    ['approve', at('draft'), reviewer, 'nothing-asked'],
    ['approve', at('in-review', { askedBy: 'reviewer' }), reviewer, 'own-text'],
    ['request-changes', at('in-review'), reviewer, 'no-open-comment'],
    ['request-changes', at('published', { openComments: 2 }), reviewer, 'nothing-asked'],
  ] as const)('%s is refused', (action, situation, person, refusal) => {
    expect(decide(action, situation, person)).toEqual({ ok: false, refusal })
  })

  test('of the own text is for administrators', () => {
    expect(decide('approve', at('in-review', { askedBy: 'admin' }), admin)).toEqual({ ok: true, state: 'approved' })
  })
})

describe('an edit', () => {
  test.each([
    ['draft', author, 'draft'],
    ['in-review', author, 'in-review'],
    ['changes-requested', author, 'changes-requested'],
    ['approved', author, 'draft'],
    ['approved', reviewer, 'approved'],
    ['published', reviewer, 'draft'],
  ] as const)('of what is %s', (state, person, after) => {
    expect(afterEdit(state, person)).toBe(after)
  })
})

test('nobody who may not answer ever approves, or keeps an approval of what they changed', () => {
  const people = fc.record({ id: fc.constantFrom('a', 'b'), mayAsk: fc.boolean(), mayAnswer: fc.constant(false) })
  const situations = fc.record({
    state: fc.constantFrom(...reviewStates),
    askedBy: fc.constantFrom('a', 'b', null),
    openComments: fc.nat({ max: 3 }),
  })
  fc.assert(
    fc.property(situations, people, (situation, person) => {
      const full = { ...person, mayApproveOwn: true }
      expect(possibleActions(situation, full)).not.toContain('approve')
      expect(afterEdit(situation.state, full)).not.toBe('approved')
      for (const action of reviewActions) {
        expect(decide(action, situation, full).ok).toBe(possibleActions(situation, full).includes(action))
      }
    }),
  )
})
