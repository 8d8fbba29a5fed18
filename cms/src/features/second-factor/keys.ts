import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keys for second factors alone, made from the secret of the installation. */
export interface SecondFactorKeys {
  /** Encrypts the secrets that authenticator apps share with us. */
  readonly secrets: Buffer
  /** Hashes recovery codes. */
  readonly recovery: Buffer
}

export function secondFactorKeys(secret: string): SecondFactorKeys {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `mecaformation/second-factor/${use}/1`, 32))
  return { secrets: derive('secrets'), recovery: derive('recovery') }
}

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Encrypts a secret for one account: in the row of another it cannot be read. */
export function seal({ secrets }: SecondFactorKeys, userId: string, secret: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, secrets, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(userId))
  return Buffer.concat([nonce, sealing.update(secret), sealing.final(), sealing.getAuthTag()])
}

/** Throws when the secret was made with another key, for another account, or changed. */
export function unseal({ secrets }: SecondFactorKeys, userId: string, sealed: Buffer): Buffer {
  const nonce = sealed.subarray(0, nonceBytes)
  const opening = createDecipheriv(cipher, secrets, nonce, { authTagLength: tagBytes })
  opening.setAAD(Buffer.from(userId)).setAuthTag(sealed.subarray(-tagBytes))
  return Buffer.concat([opening.update(sealed.subarray(nonceBytes, -tagBytes)), opening.final()])
}

export function recoveryHash({ recovery }: SecondFactorKeys, userId: string, code: string): string {
  return createHmac('sha256', recovery).update(`${userId}:${code}`).digest('hex')
}
