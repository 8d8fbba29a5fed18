import type { newComment } from '@mecaformation/contracts/workflow/review'
import { anchorOf } from '@mecaformation/domain/workflow/field-anchor'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal.ts'
import { type FormField, placedFields } from './form-fields.ts'
import { messages } from './messages.fr.ts'
import { reviewerOf } from './review-roles.ts'
import { noteEvent, type Reviewed } from './review-store.ts'
import type { ReviewedDocument } from './reviewed-document.ts'

/** Refuses whoever neither writes nor judges documents of this kind. */
export function refuseOnlookers(req: PayloadRequest, { collection }: Reviewed): void {
  const { mayAsk, mayAnswer } = reviewerOf(collection, req)
  if (!mayAsk && !mayAnswer) throw new APIError(messages.refusals.mayNotComment, 403, null, true)
}

/** Hangs a comment to a field of the latest text. */
export async function addComment(
  req: PayloadRequest,
  document: ReviewedDocument,
  { field, text, quote }: z.infer<typeof newComment>,
): Promise<void> {
  const { fields } = req.payload.collections[document.collection].config
  const placed = placedFields(fields as readonly FormField[], document.data).find(({ path }) => path === field)
  const anchor = anchorOf(field, document.data)
  if (placed === undefined || anchor === null) throw new Refusal(messages.refusals.unknownField)
  await store(req, document, { anchor, label: placed.label, text, quote })
  await noteEvent(req, document, { kind: 'comment', detail: placed.label })
}

/** Answers a comment; an answer to an answer joins its thread. */
export async function addReply(
  req: PayloadRequest,
  document: ReviewedDocument,
  { comment, text }: { comment: string; text: string },
): Promise<void> {
  const { id, label } = await commentOf(req, document, comment)
  await store(req, document, { thread: id, label: label ?? '', text })
  await noteEvent(req, document, { kind: 'comment', detail: label ?? '' })
}

/** Settles a comment, or opens it again. */
export async function settleComment(
  req: PayloadRequest,
  document: ReviewedDocument,
  { comment, isResolved }: { comment: string; isResolved: boolean },
): Promise<void> {
  const { id, label } = await commentOf(req, document, comment)
  const resolvedByName = isResolved ? (req.user?.name ?? '') : null
  await req.payload.update({
    collection: 'review-comments',
    id,
    data: { resolvedByName },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await noteEvent(req, document, { kind: isResolved ? 'resolve' : 'reopen', detail: label ?? '' })
}

async function commentOf(req: PayloadRequest, { collection, id }: Reviewed, comment: string) {
  const found =
    z.uuid().safeParse(comment).success &&
    (await req.payload.findByID({
      collection: 'review-comments',
      id: comment,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    }))
  const isHere = found && found.targetCollection === collection && found.targetId === id && !found.thread
  if (!isHere) throw new Refusal(messages.refusals.unknownComment)
  return found
}

interface Said {
  anchor?: string
  thread?: string
  label: string
  text: string
  quote?: string
}

async function store(req: PayloadRequest, { collection, id }: Reviewed, said: Said): Promise<void> {
  await req.payload.create({
    collection: 'review-comments',
    data: {
      ...said,
      targetCollection: collection,
      targetId: id,
      author: req.user?.id ?? null,
      authorName: req.user?.name ?? '',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
