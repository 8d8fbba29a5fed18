import type { Block } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import { type Refuse, trimmed } from './editor-node.ts'

type SourceQuote = Extract<Block, { type: 'sourceQuote' }>

export function projectSourceQuote(fields: Record<string, unknown>, refuse: Refuse): SourceQuote | null {
  const quote = trimmed(fields.quote)
  const source = trimmed(fields.source)
  const url = trimmed(fields.url)
  const reasons = [
    ...(quote === '' ? [messages.quoteText] : []),
    ...(source === '' ? [messages.quoteSource] : []),
    ...(url === '' || /^https?:\/\//.test(url) ? [] : [messages.quoteUrl(url)]),
  ]
  for (const reason of reasons) refuse(reason)
  return reasons.length > 0 ? null : { type: 'sourceQuote', quote, source, url }
}
