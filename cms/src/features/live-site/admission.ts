import type { IncomingHttpHeaders } from 'node:http'
import { trustedOrigins } from '../../platform/trusted-origins.ts'
import type { Answer } from './answer.ts'
import { messages } from './messages.fr.ts'

const mebibyte = 1024 * 1024
/** A long article with all its blocks is a tenth of this. */
const maxBodyBytes = 2 * mebibyte
/** What comes along with a file in its form: the fields of its document, the lines between the parts. */
const roomForFields = mebibyte / 4

const allowedMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])
const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What decides who may speak to the admin, and how much. */
export interface Admission {
  /** The origin by which everybody knows the site. */
  publicUrl: string
  /** The heaviest file that the admin takes, in bytes. */
  maxUploadBytes: number
  /** Whether a request carries a session of ours. */
  isSignedIn: (headers: IncomingHttpHeaders) => boolean
}

interface Asked {
  method: string
  headers: IncomingHttpHeaders
}

/**
 * Judges by its headers a request for the admin or its API, which take in a whole body before they
 * ask who sent it.
 *
 * @returns the refusal, or `null` when the request may go on
 */
export function refusalOf(
  { method, headers }: Asked,
  { publicUrl, maxUploadBytes, isSignedIn }: Admission,
): Answer | null {
  if (!allowedMethods.has(method)) {
    return refusal(405, messages.refusals.method, { Allow: [...allowedMethods].join(', ') })
  }
  if (!readingMethods.has(method) && comesFromElsewhere(headers, publicUrl)) {
    return refusal(403, messages.refusals.crossSite)
  }
  // A body that does not announce its length could only be counted while it comes; browsers always announce it.
  if (headers['transfer-encoding'] !== undefined) return refusal(411, messages.refusals.lengthRequired)
  const length = Number(headers['content-length'] ?? 0)
  if (length <= maxBodyBytes) return null
  if (isForm(headers)) {
    const fits = length <= maxUploadBytes + roomForFields
    if (!fits) return refusal(413, messages.refusals.fileTooHeavy(Math.floor(maxUploadBytes / mebibyte)))
    // A stranger's film would be on the disk before anybody asked who sent it.
    return isSignedIn(headers) ? null : refusal(401, messages.refusals.signIn)
  }
  return refusal(413, messages.refusals.bodyTooHeavy(maxBodyBytes / mebibyte))
}

function isForm(headers: IncomingHttpHeaders): boolean {
  return /^\s*multipart\/form-data\b/i.test(headers['content-type'] ?? '')
}

/**
 * Whether a page of another site wrote this: it could log its visitor in under an account of its own.
 * Programs send neither header and carry nobody’s cookies.
 */
function comesFromElsewhere(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { origin, host = '' } = headers
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site'
  if (trustedOrigins(publicUrl).includes(origin)) return false
  if (headers['sec-fetch-site'] === 'cross-site') return true
  const page = URL.parse(origin)
  // `null`, the origin of sandboxed pages, is no address.
  if (page === null) return true
  // Behind a proxy that speaks TLS the server sees `http`, so the page’s own protocol tells the default port.
  return page.host !== URL.parse(`${page.protocol}//${host}`)?.host
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify({ errors: [{ message }] }),
  }
}
