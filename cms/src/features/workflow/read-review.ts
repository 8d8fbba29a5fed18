import {
  type ReviewComment,
  type ReviewReport,
  reviewReport,
  type TimelineEntry,
} from '@mecaformation/contracts/workflow/review'
import { decide, possibleActions, type ReviewSituation } from '@mecaformation/domain/workflow/review-state'
import type { PayloadRequest } from 'payload'
import type { ReviewComment as StoredComment } from '../../payload-types.ts'
import { messages } from './messages.fr.ts'
import { reviewerOf } from './review-roles.ts'
import { type Reviewed, stateWithout } from './review-store.ts'
import type { ReviewedDocument } from './reviewed-document.ts'

/** The last things that happened to a text: older ones are in the history of the whole. */
const told = 40

/** All that is shown of the review of a document, for the person of `req`. */
export async function readReview(req: PayloadRequest, document: ReviewedDocument): Promise<ReviewReport> {
  const [review, comments, timeline] = await Promise.all([
    findReview(req, document),
    findComments(req, document),
    readTimeline(req, document),
  ])
  const openComments = comments.filter(({ resolvedBy }) => resolvedBy === null).length
  const askedBy = review?.askedBy
  const situation: ReviewSituation = {
    state: review?.state ?? stateWithout(document.status),
    askedBy: typeof askedBy === 'string' ? askedBy : null,
    openComments,
  }
  const person = reviewerOf(document.collection, req)
  const request = decide('request-changes', situation, person)
  const isPending = situation.state === 'in-review' || situation.state === 'approved'
  return reviewReport.parse({
    state: situation.state,
    askedBy: situation.askedBy === null ? null : (review?.askedByName ?? null),
    actions: possibleActions(situation, person),
    needsComment: isPending && !request.ok && request.refusal === 'no-open-comment',
    mayComment: person.mayAsk || person.mayAnswer,
    comments,
    timeline,
  } satisfies ReviewReport)
}

const of = ({ collection, id }: Reviewed) => ({
  and: [{ targetCollection: { equals: collection } }, { targetId: { equals: id } }],
})

async function findReview(req: PayloadRequest, reviewed: Reviewed) {
  const how = { depth: 0, limit: 1, overrideAccess: false, user: req.user, req } as const
  const { docs } = await req.payload.find({ collection: 'reviews', where: of(reviewed), ...how })
  return docs[0]
}

/** All comments with their answers, oldest first. */
export async function findComments(req: PayloadRequest, reviewed: Reviewed): Promise<ReviewComment[]> {
  const { docs } = await req.payload.find({
    collection: 'review-comments',
    where: of(reviewed),
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const said = ({ id, authorName, createdAt, text }: StoredComment) => ({
    id,
    author: authorName ?? '',
    at: createdAt,
    text,
  })
  const replies = Map.groupBy(docs, ({ thread }) => thread ?? '')
  return (replies.get('') ?? []).map((comment) => ({
    ...said(comment),
    anchor: comment.anchor ?? '',
    label: comment.label ?? '',
    quote: comment.quote ?? '',
    resolvedBy: comment.resolvedByName ?? null,
    replies: (replies.get(comment.id) ?? []).map(said),
  }))
}

/** What people did, plans included, latest first. */
async function readTimeline(req: PayloadRequest, reviewed: Reviewed): Promise<TimelineEntry[]> {
  const how = { depth: 0, limit: told, sort: '-createdAt', overrideAccess: false, user: req.user, req } as const
  const [events, plans] = await Promise.all([
    req.payload.find({ collection: 'review-events', where: of(reviewed), ...how }),
    req.payload.find({
      collection: 'schedules',
      where: {
        and: [{ 'target.relationTo': { equals: reviewed.collection } }, { 'target.value': { equals: reviewed.id } }],
      },
      ...how,
    }),
  ])
  const entries: TimelineEntry[] = [
    ...events.docs.map(({ id, createdAt, byName, kind, detail }) => ({
      id,
      at: createdAt,
      by: byName ?? null,
      kind,
      detail: detail ?? '',
    })),
    ...plans.docs.map(({ id, createdAt, plannedByName, action, at, state }) => ({
      id,
      at: createdAt,
      by: plannedByName ?? null,
      kind: `plan-${action}` as const,
      detail: messages.plan[state](at),
    })),
  ]
  return entries.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, told)
}
