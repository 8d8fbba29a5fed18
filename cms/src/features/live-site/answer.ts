import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the server says to one request, before HTTP decides what of it goes over the wire. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer | string
}

/** Sends an answer; to HEAD and with 304 only what is said about the body. */
export function sendAnswer(req: IncomingMessage, res: ServerResponse, { status, headers, body }: Answer): void {
  if (status === 304) {
    res.writeHead(status, headers).end()
    return
  }
  res.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
  if (req.method === 'HEAD') res.end()
  else res.end(body)
}
