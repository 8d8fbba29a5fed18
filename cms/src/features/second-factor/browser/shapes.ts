import { z } from 'zod'

/** What the admin receives, as browsers read it. */
export const enrolmentShape = z.object({
  secret: z.string(),
  drawing: z.object({ path: z.string(), size: z.number() }),
})
export type ShownEnrolment = z.infer<typeof enrolmentShape>

/** The answer to a sign-in whose password was right. */
export const lackingShape = z.object({
  secondFactor: z.discriminatedUnion('step', [
    z.object({ step: z.literal('code') }),
    z.object({ step: z.literal('enrol'), enrolment: enrolmentShape }),
  ]),
})

export const recoveryShape = z.object({ recoveryCodes: z.array(z.string()) })

export const factorShape = z.object({
  state: z.enum(['none', 'pending', 'confirmed']),
  codes: z.number(),
  isOwn: z.boolean(),
  isRequired: z.boolean(),
})
export type ShownFactor = z.infer<typeof factorShape>
