import { messages } from './messages.fr.ts'

const kinds: Record<string, string> = messages.kinds

/** What people call a file of this MIME type. */
export function fileKind(mimeType: string): string {
  return kinds[mimeType] ?? messages.anyFile
}
