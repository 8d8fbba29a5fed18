import { APIError } from 'payload'
import type { Enrolment } from './enrolment.ts'
import { messages } from './messages.fr.ts'

/** What a sign-in with the right password lacks. */
export type Lacking =
  | { step: 'code' }
  /** The account has no second factor yet: this sets one up. */
  | { step: 'enrol'; enrolment: Enrolment }

export type Refused = 'wrong' | 'locked' | null

/** Ends a sign-in whose password was right. What it lacks is beside the error, which logs may show. */
export class SecondFactorMissing extends APIError {
  /** Whether a code was given and refused. */
  readonly refused: Refused
  readonly userId: string

  constructor(userId: string, refused: Refused, lacking: Lacking) {
    const asked = lacking.step === 'code' ? messages.askCode : messages.askEnrolment
    super(refused === null ? asked : messages.refusals[refused], refused === 'locked' ? 429 : 401, null, true)
    this.refused = refused
    this.userId = userId
    lackingOf.set(this, lacking)
  }
}

const lackingOf = new WeakMap<SecondFactorMissing, Lacking>()

/** The answer to a sign-in that lacks its second factor. */
export function answerTo(error: SecondFactorMissing): Record<string, unknown> {
  return { errors: [{ message: error.message }], secondFactor: lackingOf.get(error) }
}
