import sheet from '../../styles/schematic-viewer.css?url'
import { applySheet } from '../shared/apply-sheet.ts'
import { element } from '../shared/element.ts'
import { showChosenPoint } from './chosen-point.ts'
import { moveByHand } from './move-by-hand.ts'
import { messages } from './viewer-messages.fr.ts'
import { boundedZoom, largestZoom, scrollAround, steppedZoom } from './zoom.ts'

interface Point {
  x: number
  y: number
}

/** Gives drawings their tools: zoom by button, key, wheel with Ctrl and two fingers; they move by scrolling. */
export async function startViewers(boxes: Iterable<HTMLElement>): Promise<void> {
  await applySheet(sheet)
  for (const box of boxes) startViewer(box)
}

function startViewer(box: HTMLElement): void {
  const layers = box.querySelector<HTMLElement>('.schematic-layers')
  const tools = box.parentElement?.querySelector<HTMLElement>('.schematic-tools')
  if (!layers || !tools) return
  let zoom = 1
  const value = element('output', { className: 'schematic-zoom' })
  const closer = tool('+', messages.closer, () => show(steppedZoom(zoom, 1)))
  const farther = tool('−', messages.farther, () => show(steppedZoom(zoom, -1)))
  const whole = tool(messages.whole, messages.whole, () => show(1))
  tools.role = 'group'
  tools.ariaLabel = messages.tools
  tools.append(farther, closer, whole, value)
  // The arrows move what scrolls and has the focus.
  box.tabIndex = 0
  box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = { '+': steppedZoom(zoom, 1), '=': steppedZoom(zoom, 1), '-': steppedZoom(zoom, -1), '0': 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    show(next)
  })
  moveByHand(box, (ratio, at) => show(zoom * ratio, at))
  showChosenPoint(box, tools)
  // Another width is another drawing: it begins anew.
  let width = box.clientWidth
  new ResizeObserver(() => {
    if (Math.abs(box.offsetWidth - width) < 2) return
    width = box.offsetWidth
    if (zoom !== 1) show(1)
  }).observe(box)
  show(1)

  function show(wanted: number, at?: Point): void {
    const next = boundedZoom(wanted)
    const ratio = next / zoom
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = box
    const centre = at ?? { x: clientWidth / 2, y: clientHeight / 2 }
    if (zoom === 1) box.style.setProperty('--height', `${box.offsetHeight}px`)
    if (zoom === 1) box.style.setProperty('--width', `${layers?.offsetWidth ?? 0}px`)
    zoom = next
    box.style.setProperty('--zoom', String(zoom))
    box.toggleAttribute('data-zoomed', zoom > 1)
    box.scrollTo({
      left: scrollAround(scrollLeft, centre.x, ratio),
      top: scrollAround(scrollTop, centre.y, ratio),
      behavior: 'instant',
    })
    value.value = messages.zoom(Math.round(zoom * 100))
    // Not `disabled`, which would throw the focus away.
    farther.ariaDisabled = whole.ariaDisabled = String(zoom === 1)
    closer.ariaDisabled = String(zoom === largestZoom)
  }
}

function tool(sign: string, label: string, pressed: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', ariaLabel: label, title: label }, sign)
  button.addEventListener('click', pressed)
  return button
}
