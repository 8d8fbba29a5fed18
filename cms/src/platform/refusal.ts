import { APIError, Forbidden, NotFound, type PayloadRequest, ValidationError } from 'payload'
import { messages } from './messages.fr.ts'

/** Ends a transaction because of what people did, not because of a fault: its message is for them. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The same from within a save, whose own form or request is told: nothing was saved. */
export class PublicRefusal extends APIError {
  constructor(message: string) {
    super(message, 409, null, true)
  }
}

/** What to tell people about an error that is theirs to mend; null for a fault, which is ours. */
export function refusalOf(error: unknown, { payload }: PayloadRequest): string | null {
  if (error instanceof Refusal || error instanceof PublicRefusal) return error.message
  if (error instanceof Forbidden) return messages.refusals.forbidden
  if (error instanceof NotFound) return messages.refusals.gone
  if (!(error instanceof ValidationError)) return null
  const { collection, errors } = error.data
  const fields = payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  const isTaken = (problem: (typeof errors)[number]) => 'tableName' in problem
  return errors
    .map((problem) => {
      const field = fields.find((candidate) => candidate.name === problem.path.split('.')[0])
      const own = field !== undefined && 'label' in field ? field.label : undefined
      const label = [problem.label, own].find((text) => typeof text === 'string') ?? problem.path
      return messages.refusals.field(label, isTaken(problem) ? messages.refusals.taken : problem.message)
    })
    .join(' ')
}
