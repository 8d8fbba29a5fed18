import { z } from 'zod'
import { id, ids, line, optionalLine } from './parts.ts'

export const channelKinds = ['courriel', 'telephone', 'whatsapp'] as const
export type ChannelKind = (typeof channelKinds)[number]

/** A way to reach people. */
const channel = z.strictObject({
  kind: z.enum(channelKinds),
  /** An e-mail address or a telephone number, as people write it. */
  value: line,
  hours: optionalLine,
  /** Within how long one is answered. */
  delay: optionalLine,
})

/** A result; without its period, head count and source it would mislead. */
const indicator = z.strictObject({
  label: line,
  value: line,
  period: line,
  /** On how many persons it was measured. */
  headCount: z.int().positive(),
  source: line,
  /** The course that it measures; `null` when all of them together. */
  course: id.nullable(),
})

/** Who stands behind the site. There is one; it has no page of its own, several show it. */
export const organisation = z.strictObject({
  collection: z.literal('organisation'),
  id: z.literal('organisation'),
  name: optionalLine,
  /** Its lines, as on an envelope. */
  postalAddress: z.array(line),
  /** How a training body is registered, in a sentence. */
  registration: optionalLine,
  channels: z.array(channel),
  /** The person whom disabled people may turn to. */
  disabilityContact: z.strictObject({ name: optionalLine, email: optionalLine, phone: optionalLine }),
  /** Without courses, those of all. */
  trainers: z.array(z.strictObject({ name: line, role: line, background: optionalLine, courses: ids })),
  partners: z.array(z.strictObject({ name: line, role: line })),
  indicators: z.array(indicator),
})
export type Organisation = z.infer<typeof organisation>
export type Channel = Organisation['channels'][number]
