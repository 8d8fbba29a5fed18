import { type PayloadRequest, ValidationError } from 'payload'
import { messages } from './messages.fr.ts'

/** Tells the author at the file what is wrong with it. */
export function refuse(req: PayloadRequest, message: string): never {
  throw new ValidationError(
    { collection: 'media', errors: [{ path: 'file', label: messages.file, message }], req },
    req.t,
  )
}
