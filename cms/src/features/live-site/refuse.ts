import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

const maxDrainedBytes = 64 * 1024 * 1024
const maxDrainMs = 60_000

/** How long, and how much of it, a body is listened to that nobody will read. */
interface Patience {
  bytes: number
  milliseconds: number
}

/**
 * Sends an answer before the body of its request has come, then closes the connection. Browsers read no
 * answer while they still upload, and none at all from a connection closed on them: so the body is received
 * and thrown away first, within limits.
 */
export function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers, body }: Answer,
  patience: Patience = { bytes: maxDrainedBytes, milliseconds: maxDrainMs },
): void {
  res.writeHead(status, { ...headers, Connection: 'close', 'Content-Length': Buffer.byteLength(body) })
  // Complete from now on for whoever reads while it writes; `end` is what closes the connection.
  if (req.method !== 'HEAD') res.write(body)
  let left = patience.bytes
  const finish = () => {
    clearTimeout(timer)
    req.off('data', count)
    res.end()
  }
  const timer = setTimeout(finish, patience.milliseconds).unref()
  const count = (chunk: Buffer) => {
    left -= chunk.byteLength
    if (left < 0) finish()
  }
  req.once('end', finish).once('close', finish).on('data', count)
}
