import { z } from 'zod'

const told = z.object({ message: z.string() })
const refused = z.object({
  errors: z.array(told.extend({ data: z.object({ errors: z.array(told).min(1) }).optional() })).min(1),
})

/** What Payload's answer tells people: of a field where it names one. */
export function refusalIn(body: unknown): string | null {
  const first = refused.safeParse(body).data?.errors[0]
  return first?.data?.errors[0]?.message ?? first?.message ?? null
}
