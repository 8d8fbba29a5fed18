import type { RichText } from '@mecaformation/contracts/rich-text'
import { textOfBlock } from '../rich-text/text-of.ts'

/** Technical French, read to be understood: slower than the 250 words a minute of a novel. */
const wordsPerMinute = 180

/** Whole minutes that reading a text takes, at least one. */
export function readingMinutes(body: RichText): number {
  const words =
    body
      .map(textOfBlock)
      .join(' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
  return Math.max(1, Math.round(words / wordsPerMinute))
}
