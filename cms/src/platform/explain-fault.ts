import type { AfterErrorHook } from 'payload'
import { messages } from './messages.fr.ts'

/** What PostgreSQL and its client say when the connection cannot be had or was cut. */
const lostConnection = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[123]|08...)$/
const lostWords = /Connection terminated|did not confirm a save|timeout exceeded when trying to connect/

/**
 * Says in French what became of a request that failed for no fault of its sender, where Payload says « Something
 * went wrong. ». A database that is away for a moment is a 503: what was sent is to be sent again.
 */
export const explainFault: AfterErrorHook = ({ error }) => {
  if (isForPeople(error)) return
  if (isDatabaseAway(error)) return { status: 503, response: { errors: [{ message: messages.databaseAway }] } }
  return { response: { errors: [{ message: messages.fault }] } }
}

/** Payload shows these as they are. */
function isForPeople(error: object): boolean {
  const { isPublic, status } = error as { isPublic?: boolean; status?: number }
  return isPublic ?? (status !== undefined && status !== 500)
}

function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && lostConnection.test(String(error.code))) return true
  if (lostWords.test(error.message)) return true
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true
  return isDatabaseAway(error.cause)
}
