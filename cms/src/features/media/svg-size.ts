/** The size in pixels at which a drawing wants to be shown, or `null` when it does not say. */
export function svgSize(source: string): { width: number; height: number } | null {
  const root = /<svg[^>]*>/.exec(source)?.[0] ?? ''
  const width = pixels(attribute(root, 'width'))
  const height = pixels(attribute(root, 'height'))
  if (width !== null && height !== null) return { width, height }
  const [, , boxWidth, boxHeight] = attribute(root, 'viewBox')
    .trim()
    .split(/[\s,]+/)
  return sizeOf(pixels(boxWidth ?? ''), pixels(boxHeight ?? ''))
}

function sizeOf(width: number | null, height: number | null) {
  return width === null || height === null ? null : { width, height }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
}

function pixels(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(text)
  const rounded = match === null ? 0 : Math.round(Number(match[1]))
  return rounded > 0 ? rounded : null
}
