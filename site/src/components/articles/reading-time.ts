import type { Block, RichText } from '@mecaformation/contracts/rich-text'
import { cardById } from '../../data/content.ts'
import { textOfBlock } from '../rich-text/text-of.ts'

/** Technical French, read to be understood: slower than the 250 words a minute of a novel. */
const wordsPerMinute = 180

const letterOrDigit = /[\p{L}\p{N}]/u
/** Which of the first characters, all of French among them, begin a word: every page asks thousands of times. */
const beginsWord = Array.from({ length: 0x250 }, (_, code) => letterOrDigit.test(String.fromCharCode(code)))

/** Whole minutes that reading a text takes, at least one; its videos and exercises take their own time. */
export function readingMinutes(body: RichText): number {
  const words = body.reduce((sum, block) => sum + wordsIn(textOfBlock(block)), 0)
  const beside = body.reduce((sum, block) => sum + minutesBeside(block), 0)
  return Math.max(1, Math.round(words / wordsPerMinute + beside))
}

function minutesBeside(block: Block): number {
  if (block.type !== 'video' && block.type !== 'exercise') return 0
  const card = cardById(block.type === 'video' ? block.video : block.exercise)
  if (card?.collection === 'videos') return card.duration / 60
  return card?.collection === 'exercises' ? card.minutes : 0
}

/** A word begins with a letter or a digit; apostrophes and hyphens do not end it. */
function wordsIn(text: string): number {
  let count = 0
  let inWord = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (beginsWord[code] ?? letterOrDigit.test(text.charAt(index))) {
      if (!inWord) count += 1
      inWord = true
    } else inWord &&= code === apostrophe || code === typedApostrophe || code === hyphen
  }
  return count
}

const apostrophe = 0x2019
const typedApostrophe = 0x27
const hyphen = 0x2d
