import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseByteRange } from './byte-range.ts'
import { mediaPolicy } from './content-security-policy.ts'
import { matchesEtag } from './etag.ts'
import { messages } from './messages.fr.ts'

const address = /^\/media\/([a-z0-9][a-z0-9._-]*)$/

const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
}

/**
 * Sends an uploaded file, in full or in part. Its name carries the hash of its content, so copies are
 * kept for ever; it comes with a policy that lets an SVG draw itself and do nothing else.
 *
 * @param path of the request, without its query
 * @returns `false`, with nothing sent, when the path is no file that may be shown
 */
export async function sendMedia(
  directory: string,
  path: string,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): Promise<boolean> {
  const name = address.exec(path)?.[1]
  const contentType = name === undefined ? undefined : contentTypes[extname(name)]
  if (name === undefined || contentType === undefined) return false
  if (req.method !== 'GET' && req.method !== 'HEAD') return false
  const file = await openIfPresent(join(directory, name))
  if (file === null) return false
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return false
    const etag = `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`
    await send(file, { req, res }, { contentType, size: stats.size, etag })
    return true
  } finally {
    await file.close()
  }
}

async function send(
  file: FileHandle,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
  { contentType, size, etag }: { contentType: string; size: number; etag: string },
): Promise<void> {
  const headers = {
    'Content-Security-Policy': mediaPolicy,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Accept-Ranges': 'bytes',
    ETag: etag,
  }
  if (matchesEtag(req.headers['if-none-match'], etag)) {
    res.writeHead(304, headers).end()
    return
  }
  const ifRange = req.headers['if-range']
  const range = parseByteRange(ifRange === undefined || ifRange === etag ? req.headers.range : undefined, size)
  if (range.kind === 'unsatisfiable') {
    res.writeHead(416, {
      'Content-Range': `bytes */${size}`,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    res.end(messages.unsatisfiableRange)
    return
  }
  // The client went away while the file was looked for.
  if (res.destroyed) return
  const { start, end } = range.kind === 'part' ? range : { start: 0, end: size - 1 }
  res.writeHead(range.kind === 'part' ? 206 : 200, {
    ...headers,
    'Content-Type': contentType,
    // No browser shows a document inside of the sandbox that all files come in.
    ...(contentType === 'application/pdf' ? { 'Content-Disposition': 'attachment' } : {}),
    'Content-Length': end - start + 1,
    ...(range.kind === 'part' ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
  })
  if (req.method === 'HEAD' || end < start) {
    res.end()
    return
  }
  await streamBytes(file, res, { start, end })
}

async function streamBytes(
  file: FileHandle,
  res: ServerResponse,
  range: { start: number; end: number },
): Promise<void> {
  try {
    await pipeline(file.createReadStream({ ...range, autoClose: false }), res)
  } catch (error) {
    // The client went away in the middle: its right, and nobody is left to answer.
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ECONNRESET' && code !== 'EPIPE') throw error
  }
}

async function openIfPresent(path: string): Promise<FileHandle | null> {
  try {
    return await open(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
