import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import {
  type PreviewAnswer,
  type PreviewEndpoint,
  type PreviewRequest,
  previewRequest,
} from '@mecaformation/contracts/previews/preview-request'
import type { Logger } from 'pino'

const maxBodyBytes = 4096
const maxWaiting = 16

interface Parts {
  render: (request: PreviewRequest) => Promise<PreviewAnswer>
  /** Where to say how we are reached. */
  endpointFile: string
  logger: Pick<Logger, 'error'>
}

/** `isGone` tells whether whoever asked has stopped waiting. */
type InTurn = (request: PreviewRequest, isGone: () => boolean) => Promise<PreviewAnswer>

/**
 * Answers the servers of this machine, and nobody else: on the loopback address, to those who can read a
 * file of the owner. One page is rendered at a time, so that previews never crowd publications out; whoever
 * comes when too many wait is sent away at once.
 *
 * @returns what ends it
 */
export async function startPreviewServer({ render, endpointFile, logger }: Parts): Promise<() => Promise<void>> {
  const key = randomBytes(32).toString('base64url')
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  const inTurn: InTurn = (request, isGone) => {
    if (waiting >= maxWaiting) return Promise.resolve({ kind: 'busy' })
    waiting += 1
    const turn = last
      .then((): Promise<PreviewAnswer> | PreviewAnswer => (isGone() ? { kind: 'busy' } : render(request)))
      .finally(() => (waiting -= 1))
    last = turn.catch(() => undefined)
    return turn
  }
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (req, res) => {
    answer(req, res, { key, inTurn }).catch((err: unknown) => {
      logger.error({ event: 'preview-failed', err })
      res.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await writeEndpoint(endpointFile, { port, key })
  return () => close(server)
}

async function answer(
  req: IncomingMessage,
  res: ServerResponse,
  { key, inTurn }: { key: string; inTurn: InTurn },
): Promise<void> {
  if (!isAllowed(req.headers.authorization, key)) return void res.writeHead(401).end()
  if (req.method !== 'POST' || req.url !== '/render') return void res.writeHead(404).end()
  const request = previewRequest.safeParse(await bodyOf(req))
  if (!request.success) return void res.writeHead(400).end()
  const body = JSON.stringify(await inTurn(request.data, () => res.destroyed))
  res.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }).end(body)
}

function isAllowed(authorization: string | undefined, key: string): boolean {
  const [given, expected] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${key}`)]
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** The JSON that was sent, or `null` when it is none or too much. */
async function bodyOf(req: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of req) {
    length += part.length
    if (length > maxBodyBytes) return null
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** It appears whole or not at all: a server may be reading it. */
async function writeEndpoint(path: string, endpoint: PreviewEndpoint): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const aside = `${path}.${process.pid}`
  await writeFile(aside, JSON.stringify(endpoint), { mode: 0o600 })
  await rename(aside, path)
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
