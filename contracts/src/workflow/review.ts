import type { ReviewAction, ReviewState } from '@mecaformation/domain/workflow/review-state'
import { z } from 'zod'

const states = ['draft', 'in-review', 'changes-requested', 'approved', 'published'] as const satisfies ReviewState[]
const actions = ['ask', 'withdraw', 'request-changes', 'approve'] as const satisfies ReviewAction[]

/** What the timeline of a document tells. */
export const reviewEventKinds = [
  ...actions,
  'create',
  'edit',
  'comment',
  'resolve',
  'reopen',
  'publish',
  'unpublish',
] as const
export type ReviewEventKind = (typeof reviewEventKinds)[number]

/** A decision about the text in hand. */
export const reviewDecision = z.object({ action: z.enum(actions), note: z.string().trim().max(1000).default('') })

/** Where a comment hangs, as the form names the field: rows by their place. */
export const newComment = z.object({
  field: z.string().min(1).max(300),
  text: z.string().trim().min(1).max(4000),
  /** What was selected in the text. */
  quote: z.string().trim().max(300).default(''),
})
export const newReply = newComment.pick({ text: true })

const reply = z.object({ id: z.string(), author: z.string(), at: z.iso.datetime(), text: z.string() })
const comment = reply.extend({
  /** See `domain/src/workflow/field-anchor.ts`. */
  anchor: z.string(),
  label: z.string(),
  quote: z.string(),
  /** Who settled it; null while it is open. */
  resolvedBy: z.string().nullable(),
  replies: z.array(reply),
})
export type ReviewComment = z.infer<typeof comment>

const timelineEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** Null for the product itself. */
  by: z.string().nullable(),
  kind: z.enum([...reviewEventKinds, 'plan-publish', 'plan-unpublish']),
  /** What was said with it, or what it is about. */
  detail: z.string(),
})
export type TimelineEntry = z.infer<typeof timelineEntry>

/** All that the panel beside a document shows of its review. */
export const reviewReport = z.object({
  state: z.enum(states),
  askedBy: z.string().nullable(),
  /** What the person who asks may decide now. */
  actions: z.array(z.enum(actions)),
  /** Why a request for changes waits, where it is the only thing missing. */
  needsComment: z.boolean(),
  mayComment: z.boolean(),
  comments: z.array(comment),
  timeline: z.array(timelineEntry),
})
export type ReviewReport = z.infer<typeof reviewReport>
