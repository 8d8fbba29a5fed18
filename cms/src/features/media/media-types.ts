export type MediaKind = 'picture' | 'film' | 'captions' | 'document'

interface MediaType {
  mimeType: string
  kind: MediaKind
}

/** The files that the media library takes, by the end of their names. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  '.png': { mimeType: 'image/png', kind: 'picture' },
  '.jpg': { mimeType: 'image/jpeg', kind: 'picture' },
  '.jpeg': { mimeType: 'image/jpeg', kind: 'picture' },
  '.webp': { mimeType: 'image/webp', kind: 'picture' },
  '.avif': { mimeType: 'image/avif', kind: 'picture' },
  '.svg': { mimeType: 'image/svg+xml', kind: 'picture' },
  '.mp4': { mimeType: 'video/mp4', kind: 'film' },
  '.webm': { mimeType: 'video/webm', kind: 'film' },
  '.vtt': { mimeType: 'text/vtt', kind: 'captions' },
  '.pdf': { mimeType: 'application/pdf', kind: 'document' },
}
