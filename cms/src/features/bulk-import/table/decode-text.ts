import type { Encoding } from './table.ts'

/**
 * The text of a file, whatever wrote it: by its mark, else UTF-8 when it is nothing but that, else the encoding of
 * French Windows, of which Latin-1 is a part. Throws nothing; a file that is no text comes out as nonsense.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, 'utf-16le'), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, 'utf-16be'), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: decoded(bytes, 'windows-1252'), encoding: 'windows-1252' }
  }
}

function decoded(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes)
}
