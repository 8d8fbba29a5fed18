import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Receives to its end a body that its handler gives up in the middle: Payload, at a file too heavy. Left
 * unread, it would keep the browser uploading for ever, and deaf to the answer.
 */
export function outlastBody(req: IncomingMessage, res: ServerResponse): void {
  // By default a request read in part is destroyed, and nothing of it can be received any more.
  req[Symbol.asyncIterator] = () => req.iterator({ destroyOnReturn: false })
  res.once('finish', () => req.resume())
}
