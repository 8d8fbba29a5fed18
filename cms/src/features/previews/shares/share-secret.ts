import { createHash, randomBytes } from 'node:crypto'

/** Nobody guesses it. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** How a secret is known once it was given away. Random as it is, it needs no slow hash. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
