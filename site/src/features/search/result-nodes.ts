import type { SearchResult } from './search-result.ts'

/** What a result tells, as nodes to set in its link: the kind of page, its title, a passage. */
export function resultNodes({ type, title, passage }: SearchResult): HTMLElement[] {
  return [span('result-type', type), span('result-title', title), span('result-passage', ...passage.map(partOf))]
}

export function span(className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.append(...content)
  return element
}

function partOf({ text, found }: SearchResult['passage'][number]): Node | string {
  if (!found) return text
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}
