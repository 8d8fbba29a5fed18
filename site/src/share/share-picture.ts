import { createHash } from 'node:crypto'
import { sharePictures, wordsOfPicture } from '@mecaformation/domain/live/share-picture'

/** Raised whenever pictures are drawn in another way: addresses are kept for ever by those who show them. */
const design = 1

/** The picture of a page: its words, and its address, which changes with them and with nothing else. */
export function sharePicture(card: { kind: string; title: string }): { address: string; alt: string } {
  const alt = wordsOfPicture(card)
  const hash = createHash('sha256').update(`${design}\n${alt}`).digest('base64url').slice(0, 10)
  return { address: `${sharePictures}${hash}.png`, alt }
}
