import { foldFrench } from '@mecaformation/domain/search/fold-french'

const opening = /<([a-z][a-z0-9]*)\b[^>]*?\sdata-pagefind-(body|ignore)(?=[\s=>])[^>]*>/g

/**
 * What the search index reads of a page, and nothing else: the parts marked for it, without those to be
 * passed over, folded for French, with headers and terms kept apart. `null` for a page that is not searched.
 * Pages with the same copy are found by the same words, whatever else changed in them.
 */
export function searchCopy(html: string): string | null {
  const marked = elementsMarked(html, 'body')
  if (marked.length === 0) return null
  const text = marked.map(({ start, end }) => withoutIgnored(html.slice(start, end))).join('')
  const folded = text.replace(/>([^<]+)</g, (_, between: string) => `>${foldFrench(between)}<`)
  // The engine ends a sentence after a cell or an item, but runs these together with what follows.
  const apart = folded.replace(/<\/(?:th|dt|dd|caption|figcaption|summary)>/g, ' $&')
  const language = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? 'fr'
  return `<html lang="${language}"><body>${apart}</body></html>`
}

interface Span {
  start: number
  end: number
}

function withoutIgnored(html: string): string {
  let kept = ''
  let from = 0
  for (const { start, end } of elementsMarked(html, 'ignore')) {
    // What is passed over as text may still hold a title or a filter.
    if (/data-pagefind-(?:meta|filter|sort)/.test(html.slice(start, end))) continue
    kept += html.slice(from, start)
    from = end
  }
  return kept + html.slice(from)
}

/** The outermost elements that bear the mark. */
function elementsMarked(html: string, mark: 'body' | 'ignore'): Span[] {
  const spans: Span[] = []
  for (const match of html.matchAll(opening)) {
    const [tag, name = '', found] = match
    if (found !== mark || match.index < (spans.at(-1)?.end ?? 0)) continue
    spans.push({ start: match.index, end: endOf(html, name, match.index + tag.length) })
  }
  return spans
}

/** Where the element ends whose opening tag ends at `from`; the end of the text when nothing closes it. */
function endOf(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>/])[^>]*>`, 'g')
  tags.lastIndex = from
  let depth = 1
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return tag.index + tag[0].length
  }
  return html.length
}
