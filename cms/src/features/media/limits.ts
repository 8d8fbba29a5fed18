import type { MediaKind } from './media-types.ts'

export const mebibyte = 1024 * 1024

/** The heaviest file of each kind: a good photograph of a phone, a film of a quarter of an hour in 720 lines. */
export const maxBytes: Readonly<Record<MediaKind, number>> = {
  picture: 10 * mebibyte,
  film: 500 * mebibyte,
  captions: mebibyte,
  document: 20 * mebibyte,
}

export const maxUploadBytes = Math.max(...Object.values(maxBytes))
