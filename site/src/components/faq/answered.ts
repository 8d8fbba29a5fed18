import type { FaqEntry } from '@mecaformation/contracts/documents/faq-entry'
import { textOfBlock } from '../rich-text/text-of.ts'

/** A question with its answer as plain text: in one sentence, then in full, a paragraph a line. */
export function answered({ title, summary, body }: FaqEntry): { question: string; answer: string[] } {
  return { question: title, answer: [summary, ...body.map(textOfBlock).filter((text) => text !== '')] }
}
