interface Point {
  x: number
  y: number
}

/**
 * Moves a drawing that scrolls with a mouse that drags, and tells by which ratio, around which point of the
 * box, two fingers or a wheel held with Ctrl would have it larger.
 */
export function moveByHand(box: HTMLElement, zoomBy: (ratio: number, at: Point) => void): void {
  const within = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = box.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoomBy(Math.exp(-Math.sign(event.deltaY) * Math.min(60, Math.abs(event.deltaY)) * 0.004), within(event))
    },
    { passive: false },
  )
  pinch(box, zoomBy, within)
  drag(box)
}

function pinch(box: HTMLElement, zoomBy: (ratio: number, at: Point) => void, within: (touch: Touch) => Point): void {
  let apart = 0
  const fingers = ({ touches }: TouchEvent) => {
    const [one, other] = [touches[0], touches[1]]
    if (one === undefined || other === undefined || touches.length > 2) return null
    const [a, b] = [within(one), within(other)]
    return { apart: Math.hypot(a.x - b.x, a.y - b.y), middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } }
  }
  box.addEventListener('touchstart', (event) => {
    apart = fingers(event)?.apart ?? 0
  })
  box.addEventListener(
    'touchmove',
    (event) => {
      const now = fingers(event)
      if (now === null || apart === 0 || !event.cancelable) return
      event.preventDefault()
      zoomBy(now.apart / apart, now.middle)
      apart = now.apart
    },
    { passive: false },
  )
}

/** A mouse drags; fingers scroll by themselves. */
function drag(box: HTMLElement): void {
  let last: Point | null = null
  let hasMoved = false
  box.addEventListener('dragstart', (event) => event.preventDefault())
  box.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    hasMoved = false
    if (pointerType === 'mouse' && button === 0) last = { x: clientX, y: clientY }
  })
  box.addEventListener('pointermove', ({ pointerId, clientX, clientY, buttons }) => {
    if (last === null || buttons === 0) return
    const [x, y] = [clientX - last.x, clientY - last.y]
    // A hand that trembles on a point still chooses it.
    if (!hasMoved && Math.hypot(x, y) < 5) return
    if (!hasMoved) box.setPointerCapture(pointerId)
    hasMoved = true
    box.scrollBy({ left: -x, top: -y, behavior: 'instant' })
    last = { x: clientX, y: clientY }
  })
  const released = () => {
    last = null
  }
  box.addEventListener('pointerup', released)
  box.addEventListener('pointercancel', released)
  box.addEventListener(
    'click',
    (event) => {
      if (!hasMoved) return
      hasMoved = false
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
}
