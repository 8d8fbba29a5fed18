/** A place on a picture, in hundredths of its width and height. */
export interface Place {
  x: number
  y: number
}

const fine = 0.5
const coarse = 5

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The place inside the picture, to a tenth of a hundredth, which no eye tells apart. */
export function onPicture({ x, y }: Place): Place {
  const within = (value: number) => Math.round(Math.min(100, Math.max(0, value)) * 10) / 10
  return { x: within(x), y: within(y) }
}

/** Where an arrow key moves a place, farther with shift; `null` for other keys. */
export function movedBy(key: string, { x, y }: Place, isCoarse: boolean): Place | null {
  const direction = directions[key]
  if (direction === undefined) return null
  const step = isCoarse ? coarse : fine
  return onPicture({ x: x + direction[0] * step, y: y + direction[1] * step })
}

/** Where on the picture that fills `box` a pointer stands. */
export function placeUnder(
  pointer: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
): Place {
  return onPicture({
    x: ((pointer.clientX - box.left) / box.width) * 100,
    y: ((pointer.clientY - box.top) / box.height) * 100,
  })
}
