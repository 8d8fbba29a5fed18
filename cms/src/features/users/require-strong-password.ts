import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { messages } from './messages.fr.ts'
import { passwordRefusal } from './password-refusal.ts'

/** Wherever a password is set (account made, changed, reset), before anything else: Payload is content with three characters. */
export const requireStrongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null || !('password' in data)) return
  const { password } = data
  if (typeof password !== 'string' || password === '') return
  const refusal = passwordRefusal(password)
  if (refusal === null) return
  const message = messages.passwordRefusals[refusal]
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req })
}
