import { z } from 'zod'

/** How publications fare, as the admin asks and shows it; moments in milliseconds since 1970. */
export const publisherHealth = z.discriminatedUnion('status', [
  z.object({ status: z.literal('well') }),
  z.object({ status: z.literal('down'), since: z.number().nullable() }),
  z.object({ status: z.literal('late'), since: z.number() }),
])
