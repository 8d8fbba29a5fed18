import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { previewTarget } from '@mecaformation/contracts/previews/preview-request'
import { z } from 'zod'

/** Another version refuses the tokens of this one, and signs with another key. */
const version = '1'
/** Long enough to look around; an editor that stays open asks for the next one in time. */
export const tokenLifetime = 15 * 60_000

const previewClaims = z.strictObject({
  target: previewTarget,
  /** The browser that it was made for: see `preview-browser.ts`. */
  audience: z.string().min(1),
  /** Milliseconds since 1970. */
  expires: z.int(),
})
export type PreviewClaims = z.infer<typeof previewClaims>

export type Verified = { ok: true; claims: PreviewClaims } | { ok: false; reason: 'expired' | 'invalid' }

/** A key for previews alone, made from the secret of the installation. */
export function previewKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `mecaformation/previews/${version}`, 32))
}

/** What opens a preview, until it expires, in the browser that it was made for. */
export function mintToken(key: Buffer, claims: PreviewClaims): string {
  const text = `${version}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
  return `${text}.${signatureOf(key, text).toString('base64url')}`
}

/** Says nothing about a token before its signature is found right. */
export function verifyToken(key: Buffer, token: string, now: number): Verified {
  const [tokenVersion = '', body = '', signature = '', ...rest] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = signatureOf(key, `${tokenVersion}.${body}`)
  const isGenuine = given.length === expected.length && timingSafeEqual(given, expected)
  if (!isGenuine || tokenVersion !== version || rest.length > 0) return { ok: false, reason: 'invalid' }
  const claims = previewClaims.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  return claims.expires > now ? { ok: true, claims } : { ok: false, reason: 'expired' }
}

function signatureOf(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
