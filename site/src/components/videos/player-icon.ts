/** Drawings of 24 units a side for the controls of films. */
const drawings = {
  play: 'M7 4.5v15l12.5-7.5z',
  pause: 'M7 5v14M17 5v14',
  back: 'M4.5 12a7.5 7.5 0 1 0 2.6-5.7M4 3.5v4.2h4.2',
  forward: 'M19.5 12a7.5 7.5 0 1 1-2.6-5.7M20 3.5v4.2h-4.2',
  captions: 'M3 5.5h18v13H3zM11 10.3a2.4 2.4 0 1 0 0 3.4m6.6-3.4a2.4 2.4 0 1 0 0 3.4',
  mute: 'M4 9.5v5h3.5l5 4V5.5l-5 4zM16 9.5a3.6 3.6 0 0 1 0 5m2.6-7.6a7.2 7.2 0 0 1 0 10.2',
  muted: 'M4 9.5v5h3.5l5 4V5.5l-5 4zM16.5 9.5l5 5m0-5-5 5',
  fullscreen: 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5',
}
export type PlayerIcon = keyof typeof drawings

const namespace = 'http://www.w3.org/2000/svg'

/** Says nothing by itself: its button has a name. */
export function playerIcon(name: PlayerIcon): SVGSVGElement {
  const drawing = document.createElementNS(namespace, 'svg')
  const path = document.createElementNS(namespace, 'path')
  for (const [key, value] of [
    ['class', 'icon'],
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
  ] as const)
    drawing.setAttribute(key, value)
  path.setAttribute('d', drawings[name])
  drawing.append(path)
  return drawing
}
