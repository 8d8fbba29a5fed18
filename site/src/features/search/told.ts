import type { Found } from './find.ts'
import { messages } from './told-messages.fr.ts'

/** What was asked in the place of what was typed. */
export type Told = Omit<Found, 'hits'>

/** Whether a code was typed that has no page. */
export function isMissing({ code }: Told): boolean {
  return code !== null && !code.hasPage
}

/** Tells in which other words a question was answered; nothing of a word left out when nothing was found. */
export function correctionOf({ mended, absent, code }: Told, typed: string, isFound: boolean): string {
  const sentences = [
    ...(code === null || code.isAsTyped ? [] : [messages.readAs(typed, code.code)]),
    ...(mended.length === 0 ? [] : [messages.mended(mended)]),
    ...(absent.length === 0 || !isFound ? [] : [messages.leftOut(absent)]),
  ]
  return sentences.join(' ')
}
