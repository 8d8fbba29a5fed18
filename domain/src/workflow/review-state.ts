/** How far the text in hand of a document has come. */
export const reviewStates = ['draft', 'in-review', 'changes-requested', 'approved', 'published'] as const
export type ReviewState = (typeof reviewStates)[number]

/** What people decide about it. */
export const reviewActions = ['ask', 'withdraw', 'request-changes', 'approve'] as const
export type ReviewAction = (typeof reviewActions)[number]

/** Why a decision cannot be taken. */
export type ReviewRefusal =
  | 'not-yours-to-ask'
  | 'not-yours-to-answer'
  | 'own-text'
  | 'already-asked'
  | 'nothing-to-review'
  | 'nothing-asked'
  | 'no-open-comment'

export interface ReviewSituation {
  state: ReviewState
  /** Who asked for the review that runs; null while none does. */
  askedBy: string | null
  openComments: number
}

export interface Reviewer {
  id: string
  /** Whether this person writes documents of this kind. */
  mayAsk: boolean
  /** Whether this person judges what others write. */
  mayAnswer: boolean
  /** Whether this person may approve what was handed in under the own name: a house of one must be able to work. */
  mayApproveOwn: boolean
}

export type ReviewStep = { ok: true; state: ReviewState } | { ok: false; refusal: ReviewRefusal }

const from: Record<ReviewAction, readonly ReviewState[]> = {
  ask: ['draft', 'changes-requested'],
  withdraw: ['in-review'],
  'request-changes': ['in-review', 'approved'],
  approve: ['in-review', 'changes-requested'],
}
const to: Record<ReviewAction, ReviewState> = {
  ask: 'in-review',
  withdraw: 'draft',
  'request-changes': 'changes-requested',
  approve: 'approved',
}

/** What a decision of somebody makes of the state, or why it cannot be taken. Pure: nothing is checked elsewhere. */
export function decide(action: ReviewAction, situation: ReviewSituation, person: Reviewer): ReviewStep {
  const refusal = refusalOf(action, situation, person)
  return refusal === null ? { ok: true, state: to[action] } : { ok: false, refusal }
}

function refusalOf(action: ReviewAction, situation: ReviewSituation, person: Reviewer): ReviewRefusal | null {
  const { state, askedBy, openComments } = situation
  const isOwn = askedBy === person.id
  if (action === 'ask' && !person.mayAsk) return 'not-yours-to-ask'
  if (action === 'withdraw' && !(isOwn || person.mayAnswer)) return 'not-yours-to-ask'
  if ((action === 'approve' || action === 'request-changes') && !person.mayAnswer) return 'not-yours-to-answer'
  if (!from[action].includes(state)) {
    if (action !== 'ask') return 'nothing-asked'
    return state === 'published' ? 'nothing-to-review' : 'already-asked'
  }
  if (action === 'approve' && isOwn && !person.mayApproveOwn) return 'own-text'
  if (action === 'request-changes' && openComments === 0) return 'no-open-comment'
  return null
}

/** The decisions that somebody can take now. */
export function possibleActions(situation: ReviewSituation, person: Reviewer): ReviewAction[] {
  return reviewActions.filter((action) => decide(action, situation, person).ok)
}

/**
 * The state after somebody changed the text. A text in review stays there: its author may correct a slip, and its
 * reviewer corrects as they read. What was approved is no longer what is written, so a change by somebody who could
 * not have approved it asks for another look; those who judge texts correct without losing the approval.
 */
export function afterEdit(state: ReviewState, { mayAnswer }: Pick<Reviewer, 'mayAnswer'>): ReviewState {
  if (state === 'published') return 'draft'
  if (state === 'approved' && !mayAnswer) return 'draft'
  return state
}
