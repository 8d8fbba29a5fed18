import { inflateRawSync } from 'node:zlib'

/** An archive that is broken, or that holds more than one may be asked to open. */
export class BadArchive extends Error {
  override name = 'BadArchive'
  readonly isTooBig: boolean

  constructor(isTooBig: boolean, options?: ErrorOptions) {
    super(isTooBig ? 'the archive holds too much' : 'the archive is broken', options)
    this.isTooBig = isTooBig
  }
}

interface Bounds {
  maxBytes: number
  maxParts: number
}

const endMark = 0x06054b50
const partMark = 0x02014b50
const endLength = 22
const partLength = 46

/**
 * The parts of a ZIP archive. What a part says of its size is not believed: it is inflated up to what may still come,
 * so that a bomb ends as a `BadArchive` and not as a full memory.
 */
export function unzip(bytes: Buffer, { maxBytes, maxParts }: Bounds): Record<string, Uint8Array> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + endLength > bytes.length || bytes.readUInt32LE(end) !== endMark) throw new BadArchive(false)
  const count = bytes.readUInt16LE(end + 10)
  if (count > maxParts) throw new BadArchive(true)
  const parts: Record<string, Uint8Array> = {}
  let left = maxBytes
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + partLength > bytes.length || bytes.readUInt32LE(at) !== partMark) throw new BadArchive(false)
    const nameEnd = at + partLength + bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + partLength, nameEnd)
    const part = inflated(bytes, at, left)
    left -= part.byteLength
    parts[name] = part
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

function inflated(bytes: Buffer, at: number, most: number): Uint8Array {
  const method = bytes.readUInt16LE(at + 10)
  const packed = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  if (local + 30 > bytes.length) throw new BadArchive(false)
  const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (begin + packed > bytes.length) throw new BadArchive(false)
  const content = bytes.subarray(begin, begin + packed)
  if (most <= 0 || (method === 0 && content.byteLength > most)) throw new BadArchive(true)
  if (method === 0) return content
  if (method !== 8) throw new BadArchive(false)
  try {
    return inflateRawSync(content, { maxOutputLength: most })
  } catch (cause) {
    const isTooBig = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    throw new BadArchive(isTooBig, { cause })
  }
}
