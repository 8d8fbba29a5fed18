/** What Word writes before the text of an item: a number or a letter with its stop, else a bullet of some sort. */
const ordinal = /^[([]?(?:\d+|[a-z]|[ivxlc]+)[.)\]]/i

interface Item {
  element: Element
  level: number
  isOrdered: boolean
}

/** Makes lists of what Word copies as paragraphs: each tells its level, and shows its bullet or number itself. */
export function gatherWordLists(body: Element): void {
  const marked = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]
  const items = new Map(marked.flatMap((element) => asItem(element) ?? []).map((item) => [item.element, item]))
  for (const [element, item] of items) {
    // Those that follow the first one of a list went into it.
    if (element.tagName === 'LI') continue
    const run = [item]
    let next = element.nextElementSibling
    while (next !== null) {
      const following = items.get(next)
      if (following === undefined) break
      run.push(following)
      next = next.nextElementSibling
    }
    for (const one of run) items.delete(one.element)
    element.before(listOf(run, element.ownerDocument))
    for (const one of run) one.element.remove()
  }
}

function asItem(element: Element): Item[] | null {
  const style = element.getAttribute('style') ?? ''
  const level = /mso-list:[^;]*level(\d+)/i.exec(style)?.[1]
  if (level === undefined) return null
  const shown = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  )
  const mark = (shown?.textContent ?? '').trim()
  shown?.remove()
  return [{ element, level: Number(level), isOrdered: ordinal.test(mark) }]
}

function listOf(run: readonly Item[], document: Document): Element {
  const open: { list: Element; level: number }[] = []
  for (const { element, level, isOrdered } of run) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop()
    let last = open.at(-1)
    if (last === undefined || last.level < level) {
      const list = document.createElement(isOrdered ? 'ol' : 'ul')
      last?.list.lastElementChild?.append(list)
      last = { list, level }
      open.push(last)
    }
    const item = document.createElement('li')
    item.append(...element.childNodes)
    last.list.append(item)
  }
  return open[0]?.list ?? document.createElement('ul')
}
