import { mediumById } from '../../data/content.ts'

/** Path of the picture for those who share a page; those who show shared pages cannot show drawings. */
export function sharedPicture(cover: string | null): string | undefined {
  const medium = cover === null ? undefined : mediumById(cover)
  return medium?.mimeType === 'image/svg+xml' ? undefined : medium?.url
}
