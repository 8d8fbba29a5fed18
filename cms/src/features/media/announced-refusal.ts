import { maxBytes, mebibyte } from './limits.ts'
import { messages } from './messages.fr.ts'
import { typeOfFile } from './type-of-file.ts'

interface Announced {
  name: string
  type: string
  /** Bytes. */
  size: number
}

interface AnnouncedRefusal {
  reason: 'unknown-type' | 'too-heavy' | 'empty'
  message: string
}

/** What is wrong with a file by what it says of itself, before a byte of it is sent; `null` when it may come. */
export function announcedRefusal({ name, type, size }: Announced): AnnouncedRefusal | null {
  const kind = typeOfFile({ name, mimetype: type })?.kind
  if (kind === undefined) return { reason: 'unknown-type', message: messages.refusals.unknownType }
  if (size > maxBytes[kind]) {
    return { reason: 'too-heavy', message: messages.refusals.tooHeavy(kind, maxBytes[kind] / mebibyte) }
  }
  return size === 0 ? { reason: 'empty', message: messages.uploads.empty } : null
}
