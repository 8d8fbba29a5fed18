import { unfoldElisions } from '@mecaformation/domain/search/fold-french'
import type { SearchResult } from './search-state.ts'

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

/**
 * The parts of an excerpt, which the engine gives as HTML with `<mark>` around the words found.
 * They are meant to be set as text: nothing of an index is ever read as HTML.
 */
export function passageOf(excerpt: string): SearchResult['passage'] {
  return unfoldElisions(excerpt)
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: decode(part.replace(/^<mark>|<\/mark>$/g, '')), found: part.startsWith('<mark>') }))
}

function decode(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
}
