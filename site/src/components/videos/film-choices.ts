/** How fast films may run. */
export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2] as const

/** What somebody chose while watching a film, for the next ones too. */
export interface FilmChoices {
  hasCaptions: boolean
  speed: number
}

const place = 'films'
const noCaptions = 'sans-sous-titres'
const usual: FilmChoices = { hasCaptions: true, speed: 1 }

/**
 * What the device keeps; the usual where it keeps nothing, refuses, or something else stands there. The store comes as
 * a function, for a browser that refuses throws where it is first named.
 */
export function keptFilmChoices(store: () => Pick<Storage, 'getItem'>): FilmChoices {
  const words = written(store).split(' ')
  return {
    hasCaptions: !words.includes(noCaptions),
    speed: speeds.find((speed) => words.includes(String(speed))) ?? usual.speed,
  }
}

/** Keeps what is not as usual. Where the device refuses, it counts for this page only. */
export function keepFilmChoices(store: () => Pick<Storage, 'setItem' | 'removeItem'>, choices: FilmChoices): void {
  const words = [
    ...(choices.hasCaptions ? [] : [noCaptions]),
    ...(choices.speed === usual.speed ? [] : [String(choices.speed)]),
  ]
  try {
    if (words.length === 0) store().removeItem(place)
    else store().setItem(place, words.join(' '))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

function written(store: () => Pick<Storage, 'getItem'>): string {
  try {
    return store().getItem(place) ?? ''
  } catch (error) {
    // A browser that refuses, by setting or in private windows.
    if (error instanceof DOMException) return ''
    throw error
  }
}
