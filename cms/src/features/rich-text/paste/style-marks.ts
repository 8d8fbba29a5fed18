/** What styles of a span say, as the elements that say the same. */
const marks: readonly [style: RegExp, tag: string][] = [
  [/(?<![\w-])font-weight:\s*(?:bold|bolder|[6-9]00)/i, 'strong'],
  [/(?<![\w-])font-style:\s*italic/i, 'em'],
  [/text-decoration[^;:]*:[^;]*line-through/i, 's'],
  [/text-decoration[^;:]*:[^;]*underline/i, 'u'],
  [/(?<![\w-])vertical-align:\s*super/i, 'sup'],
  [/(?<![\w-])vertical-align:\s*sub/i, 'sub'],
  [/(?<![\w-])font-family:[^;]*(?:courier|consolas|monaco|menlo|monospace|cascadia)/i, 'code'],
]
const emptied = /(?<![\w-])font-weight:\s*(?:normal|[1-4]00)/i

/** Turns styles into marks: Google Docs writes every mark as a style, and wraps the whole in a « bold » that is none. */
export function marksOfStyles(body: Element): void {
  for (const element of [...body.querySelectorAll('b, strong, i, em')]) {
    const style = element.getAttribute('style') ?? ''
    if (emptied.test(style) || /font-style:\s*normal/i.test(style)) element.replaceWith(...element.childNodes)
  }
  for (const span of [...body.querySelectorAll('span, font')]) {
    const style = span.getAttribute('style') ?? ''
    const isTitle = span.closest('h1, h2, h3, h4, h5, h6, a') !== null
    const meant = marks.filter(([pattern, tag]) => pattern.test(style) && !(isTitle && /^(?:strong|u)$/.test(tag)))
    span.replaceWith(
      ...wrapped(
        [...span.childNodes],
        meant.map(([, tag]) => tag),
        span.ownerDocument,
      ),
    )
  }
}

function wrapped(nodes: Node[], tags: readonly string[], document: Document): Node[] {
  let inner = nodes
  for (const tag of nodes.length === 0 ? [] : tags) {
    const element = document.createElement(tag)
    element.append(...inner)
    inner = [element]
  }
  return inner
}
