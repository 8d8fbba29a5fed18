import { mediumById } from '../../data/content.ts'

/**
 * Path of the picture for those who share a page, cut as they show it around what matters; they cannot show drawings.
 */
export function sharedPicture(cover: string | null): string | undefined {
  const medium = cover === null ? undefined : mediumById(cover)
  if (medium === undefined || medium.mimeType === 'image/svg+xml') return undefined
  return medium.crops.find(({ shape }) => shape === 'share')?.url ?? medium.url
}
