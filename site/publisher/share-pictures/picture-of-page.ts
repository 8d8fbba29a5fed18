import { isSharePicture } from '@mecaformation/domain/live/share-picture'

const image = /<meta property="og:image" content="([^"]*)"/
const words = /<meta property="og:image:alt" content="([^"]*)"/
const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#34;': '"', '&#38;': '&', '&#39;': "'" }

/** The picture of ours that a page names for those who share it, or `null` when it names none. */
export function pictureOfPage(html: string): { address: string; alt: string } | null {
  const address = URL.parse(image.exec(html)?.[1] ?? '')?.pathname
  const alt = words.exec(html)?.[1]?.replace(/&(?:amp|quot|#34|#38|#39);/g, (entity) => entities[entity] ?? entity)
  return address !== undefined && alt !== undefined && isSharePicture(address) ? { address, alt } : null
}
