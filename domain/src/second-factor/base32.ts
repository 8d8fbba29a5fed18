const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes in the letters that authenticator apps take (RFC 4648, without padding). */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let waiting = 0
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    waiting += 8
    while (waiting >= 5) {
      waiting -= 5
      text += alphabet.charAt((bits >> waiting) & 31)
    }
    bits &= (1 << waiting) - 1
  }
  return waiting === 0 ? text : text + alphabet.charAt((bits << (5 - waiting)) & 31)
}
