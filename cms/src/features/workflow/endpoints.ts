import { newComment, newReply, reviewDecision } from '@mecaformation/contracts/workflow/review'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { actFor, type Outcome } from '../../platform/act-for.ts'
import { addComment, addReply, refuseOnlookers, settleComment } from './comments.ts'
import { decideReview } from './decide-review.ts'
import { messages } from './messages.fr.ts'
import { readReview } from './read-review.ts'
import { type ReviewedDocument, reviewedDocument } from './reviewed-document.ts'

const place = '/review/:collection/:id'
const thread = `${place}/comments/:comment`

async function report(req: PayloadRequest, document: ReviewedDocument): Promise<Response> {
  return Response.json(await readReview(req, document), { headers: { 'Cache-Control': 'no-store' } })
}

function told<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new APIError(outcome.reason, 422, null, true)
  return outcome.value
}

async function bodyOf<S extends z.ZodType>(req: PayloadRequest, schema: S, refusal: string): Promise<z.infer<S>> {
  const parsed = schema.safeParse(await req.json?.().catch(() => null))
  if (!parsed.success) throw new APIError(refusal, 400, null, true)
  return parsed.data
}

function settling(isResolved: boolean): Endpoint['handler'] {
  return async (req) => {
    const document = await reviewedDocument(req)
    refuseOnlookers(req, document)
    const comment = String(req.routeParams?.comment)
    told(await actFor(req, (local) => settleComment(local, document, { comment, isResolved })))
    return report(req, document)
  }
}

/** What the panel beside a document asks and does. Everything answers with the review as it then is. */
export const reviewEndpoints: Endpoint[] = [
  { method: 'get', path: place, handler: async (req) => report(req, await reviewedDocument(req)) },
  {
    method: 'post',
    path: place,
    handler: async (req) => {
      const document = await reviewedDocument(req)
      const decision = await bodyOf(req, reviewDecision, messages.refusals.unreadable)
      told(await decideReview(req, document, decision))
      return report(req, document)
    },
  },
  {
    method: 'post',
    path: `${place}/comments`,
    handler: async (req) => {
      const document = await reviewedDocument(req)
      refuseOnlookers(req, document)
      const comment = await bodyOf(req, newComment, messages.refusals.answer)
      told(await actFor(req, (local) => addComment(local, document, comment)))
      return report(req, document)
    },
  },
  {
    method: 'post',
    path: `${thread}/replies`,
    handler: async (req) => {
      const document = await reviewedDocument(req)
      refuseOnlookers(req, document)
      const { text } = await bodyOf(req, newReply, messages.refusals.answer)
      const comment = String(req.routeParams?.comment)
      told(await actFor(req, (local) => addReply(local, document, { comment, text })))
      return report(req, document)
    },
  },
  { method: 'post', path: `${thread}/resolve`, handler: settling(true) },
  { method: 'post', path: `${thread}/reopen`, handler: settling(false) },
]
