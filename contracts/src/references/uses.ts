import { z } from 'zod'

/** A document that refers to another one. */
export const user = z.object({
  collection: z.string(),
  id: z.string(),
  title: z.string(),
  /** Whether its published text does, and whether its draft in hand does. */
  isPublished: z.boolean(),
  isDraft: z.boolean(),
})
export type User = z.infer<typeof user>

/** What the admin asks and shows: who uses a document. */
export const uses = z.object({
  total: z.int(),
  /** The first ones, published ones before drafts, by title. */
  users: z.array(user),
})
export type Uses = z.infer<typeof uses>

/** What may be replaced everywhere by another of its kind. */
export const replaceableCollections = ['media', 'glossary'] as const
export type ReplaceableCollection = (typeof replaceableCollections)[number]

/** What is asked: by which one, and whether to do it or only to tell what would change. */
export const replacement = z.object({ by: z.string().min(1), isTrial: z.boolean() })

/** One document that changes: its published text, its draft, or both. */
export const replaced = z.object({ users: z.array(user) })
export type Replaced = z.infer<typeof replaced>
