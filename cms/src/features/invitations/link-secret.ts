import { createHash, randomBytes } from 'node:crypto'

/** What an invitation's link carries, and what is kept of it. */
export function newLinkSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: hashOfLink(secret) }
}

/** Random enough that a plain hash tells nothing. */
export function hashOfLink(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
