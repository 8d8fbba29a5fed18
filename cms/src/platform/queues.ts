import type { Queue } from 'pg-boss'
import { z } from 'zod'

/** The database schema of the job queue; its tables belong to the owner, runtime roles only use them. */
export const queueSchema = 'pgboss'

const address = z.string().min(3)

/** An e-mail as any process asks for it; the worker adds the sender and sends it. */
export const mailMessage = z.object({
  to: z.array(address).min(1),
  cc: z.array(address).default([]),
  replyTo: address.optional(),
  subject: z.string().min(1),
  text: z.string().optional(),
  html: z.string().optional(),
})
export type MailMessage = z.infer<typeof mailMessage>

const nothing = z.object({}).nullable()
const nightly = { policy: 'short', retryLimit: 3, retryDelay: 300, expireInSeconds: 600 } as const

/** Every queue: what its jobs hold, and how often a failing one is tried again. */
export const queues = {
  mail: {
    payload: mailMessage,
    // 1 min, 2 min … 1 h: about half a day of patience with a mail server that is down.
    options: { retryLimit: 16, retryDelay: 60, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 120 },
  },
  'publication-housekeeping': { payload: nothing, options: nightly },
  'media-housekeeping': { payload: nothing, options: nightly },
  'review-reminders': { payload: nothing, options: nightly },
  'publisher-watch': {
    payload: nothing,
    // Each minute: a look that failed is not worth another, the next one comes soon, and none is kept for long.
    options: { policy: 'short', retryLimit: 0, expireInSeconds: 50, retentionSeconds: 60, deleteAfterSeconds: 3600 },
  },
} as const satisfies Record<string, { payload: z.ZodType; options: Omit<Queue, 'name'> }>

export type QueueName = keyof typeof queues
export type JobOf<Q extends QueueName> = z.infer<(typeof queues)[Q]['payload']>
