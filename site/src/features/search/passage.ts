import { unfoldElisions } from '@mecaformation/domain/search/fold-french'
import type { SearchResult } from './search-result.ts'

type Part = SearchResult['passage'][number]

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
const cut: Part = { text: '…', found: false }
/** Words that stand in every sentence: marked, they would hide the ones that count. */
const littleWords = /^(?:à|au|aux|d|de|des|du|en|et|l|la|le|les|ou|par|pour|sur|un|une)$/iu

/**
 * The parts of an excerpt, which the engine gives as HTML with `<mark>` around the words found.
 * They are meant to be set as text: nothing of an index is ever read as HTML. The engine marks a word with its comma
 * and begins and ends in the middle of sentences: here only the word is marked, and what was cut says so.
 */
export function passageOf(excerpt: string): Part[] {
  const parts = unfoldElisions(excerpt)
    .trim()
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const text = decode(part.replace(/^<mark>|<\/mark>$/g, ''))
      return part.startsWith('<mark>') ? markedWord(text) : [{ text, found: false }]
    })
  const whole = parts.map(({ text }) => text).join('')
  if (whole === '') return []
  const begun = /^\p{Ll}/u.test(whole) ? [cut, ...parts] : parts
  return /[.!?…]$/.test(whole) ? begun : [...begun.slice(0, -1), ...begun.slice(-1).flatMap(ended)]
}

function markedWord(text: string): Part[] {
  const word = text.replace(/[\s.,;:!?…]+$/, '')
  const rest = text.slice(word.length)
  return [{ text: word, found: !littleWords.test(word) }, ...(rest === '' ? [] : [{ text: rest, found: false }])]
}

function ended(last: Part): Part[] {
  return last.found ? [last, cut] : [{ text: `${last.text.replace(/[\s,;:]+$/, '')}…`, found: false }]
}

function decode(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
}
