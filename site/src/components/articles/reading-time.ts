import type { RichText } from '@mecaformation/contracts/rich-text'
import { textOfBlock } from '../rich-text/text-of.ts'

/** Technical French, read to be understood: slower than the 250 words a minute of a novel. */
const wordsPerMinute = 180

const letterOrDigit = /[\p{L}\p{N}]/u
/** Which of the first characters, all of French among them, begin a word: every page asks thousands of times. */
const beginsWord = Array.from({ length: 0x250 }, (_, code) => letterOrDigit.test(String.fromCharCode(code)))

/** Whole minutes that reading a text takes, at least one. */
export function readingMinutes(body: RichText): number {
  const words = body.reduce((sum, block) => sum + wordsIn(textOfBlock(block)), 0)
  return Math.max(1, Math.round(words / wordsPerMinute))
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
