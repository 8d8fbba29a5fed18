/** How much larger a drawing can be shown than it stands on its page. */
export const largestZoom = 5

/** The next step of a button or key; steps double a drawing in two. */
export function steppedZoom(zoom: number, direction: -1 | 1): number {
  const step = Math.round(Math.log2(zoom) * 2) + direction
  return boundedZoom(2 ** (step / 2))
}

export function boundedZoom(zoom: number): number {
  const bounded = Math.min(largestZoom, Math.max(1, zoom))
  // What cannot be told from the drawing's own size is that size.
  return bounded < 1.01 ? 1 : bounded
}

/**
 * Where to scroll one axis so that what lies under a point of the box stays there when the drawing becomes
 * `ratio` times as large. Pixels.
 */
export function scrollAround(scroll: number, point: number, ratio: number): number {
  return (scroll + point) * ratio - point
}
