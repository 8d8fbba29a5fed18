import { z } from 'zod'
import { linkTarget } from '../rich-text.ts'
import { line } from './parts.ts'

export const noticeKinds = ['info', 'attention'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Without a label, a link bears the title of its document. */
const navigationLink = z.strictObject({ label: z.string(), target: linkTarget })

/** There is one; it has no page of its own, every page shows it. */
export const navigation = z.strictObject({
  collection: z.literal('navigation'),
  id: z.literal('navigation'),
  header: z.array(navigationLink),
  footer: z.array(navigationLink),
  /** A short word to all readers, on top of every page. */
  notice: z.strictObject({ kind: z.enum(noticeKinds), text: line }).nullable(),
})
export type Navigation = z.infer<typeof navigation>
