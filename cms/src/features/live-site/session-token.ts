import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'

const claims = z.object({ exp: z.number() })

/** The key that Payload makes of the installation's secret, and signs sessions with (JWT, HS256). */
export function sessionKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 32)
}

/**
 * Whether a request carries a session that we signed and that has not ended. Whose it is, whether it was
 * closed, and what its owner may do, Payload asks once it has the body: this only decides who may send one
 * that is heavy.
 *
 * @param now milliseconds since 1970
 */
export function carriesSession(
  { cookie = '', authorization = '' }: IncomingHttpHeaders,
  key: string,
  now: number,
): boolean {
  const inCookie = /(?:^|;\s*)payload-token=([^;\s]+)/.exec(cookie)?.[1]
  const inHeader = /^(?:JWT|Bearer)\s+(\S+)$/.exec(authorization)?.[1]
  return [inHeader, inCookie].some((token) => token !== undefined && isValid(token, key, now))
}

function isValid(token: string, key: string, now: number): boolean {
  const [header = '', body = '', signature = '', ...rest] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = createHmac('sha256', key).update(`${header}.${body}`).digest()
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const { exp } = claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  return exp * 1000 > now
}
