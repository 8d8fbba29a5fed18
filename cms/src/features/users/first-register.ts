import { APIError, type Endpoint } from 'payload'
import { messages } from './messages.fr.ts'

/**
 * Takes the place of Payload's own endpoint, which would make an administrator of the first anonymous
 * visitor of a new installation.
 */
export const closedFirstRegister: Endpoint = {
  method: 'post',
  path: '/first-register',
  handler: () => {
    throw new APIError(messages.firstUser.refusal, 403, null, true)
  },
}
