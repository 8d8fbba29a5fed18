/** One-time codes by time (RFC 6238): of six digits, a new one each half minute. Whoever calls brings the HMAC. */

const stepMilliseconds = 30_000

/** The half minutes since 1970. */
export function stepAt(milliseconds: number): number {
  return Math.floor(milliseconds / stepMilliseconds)
}

/** A step as RFC 4226 signs it: eight bytes, the highest first. */
export function counterOf(step: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(step))
  return bytes
}

/** The code that stands in a signature of a step (RFC 4226, 5.3). */
export function codeIn(signature: Uint8Array, digits = 6): string {
  const offset = (signature.at(-1) ?? 0) & 0xf
  const view = new DataView(signature.buffer, signature.byteOffset, signature.byteLength)
  const number = view.getUint32(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The steps whose code counts: clocks may be half a minute apart, and no code counts twice, nor one before it. */
export function stepsThatCount(milliseconds: number, lastStep: number): number[] {
  const now = stepAt(milliseconds)
  return [now - 1, now, now + 1].filter((step) => step > lastStep)
}
