import { element } from '../shared/element.ts'
import { messages } from './viewer-messages.fr.ts'

/**
 * Shows what is said of a chosen point beside its drawing, from the list of the page; on other pages, which
 * have no such list, points stay links to it. Escape closes it and gives the focus back to the point.
 */
export function showChosenPoint(box: HTMLElement, tools: HTMLElement): void {
  const panel = element('div', { className: 'schematic-chosen', role: 'region', ariaLive: 'polite', hidden: true })
  let chosen: SVGAElement | null = null
  tools.after(panel)
  for (const point of box.querySelectorAll<SVGAElement>('a[href^="#point-"]')) {
    point.addEventListener('click', (event) => {
      const said = document.getElementById(point.href.baseVal.slice(1))
      // With a key held, people want the link.
      if (said === null || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      choose(point, said)
    })
  }
  for (const part of [box, panel]) {
    part.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && chosen !== null) close()
    })
  }

  function choose(point: SVGAElement, said: HTMLElement): void {
    chosen?.removeAttribute('aria-current')
    chosen = point
    point.setAttribute('aria-current', 'true')
    const copy = said.cloneNode(true) as HTMLElement
    const number = copy.querySelector('.point-number')?.textContent ?? ''
    const words = [...(copy.querySelector('div')?.childNodes ?? [])].map((node) =>
      node instanceof HTMLHeadingElement
        ? element('p', { className: 'schematic-chosen-name' }, `${number}. ${node.textContent}`)
        : node,
    )
    const shut = element('button', { type: 'button' }, messages.close)
    shut.addEventListener('click', close)
    const inList = element('a', { href: point.href.baseVal }, messages.inList)
    panel.ariaLabel = copy.querySelector('h3')?.textContent ?? number
    panel.replaceChildren(...words, element('p', { className: 'schematic-chosen-ways' }, inList, shut))
    panel.hidden = false
    centre(box, point)
    panel.scrollIntoView({ block: 'nearest', behavior: behavior() })
  }

  function close(): void {
    panel.hidden = true
    panel.replaceChildren()
    chosen?.removeAttribute('aria-current')
    chosen?.focus()
    chosen = null
  }
}

/** Scrolls the drawing alone, not the page, until a point is in its middle. */
function centre(box: HTMLElement, point: SVGAElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), point.getBoundingClientRect()]
  box.scrollBy({
    left: inner.left + inner.width / 2 - outer.left - outer.width / 2,
    top: inner.top + inner.height / 2 - outer.top - outer.height / 2,
    behavior: behavior(),
  })
}

function behavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}
