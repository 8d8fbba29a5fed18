/**
 * Why a film may not play though nothing is wrong: the browser wants a gesture of its own, or the film was paused, or
 * another one begun, before it started. It stands where it is, and its button still says « Lire ».
 */
const refusals = new Set(['NotAllowedError', 'AbortError'])

/** Plays a film. What is no refusal is a fault, which the film tells by its own `error`, and the console by name. */
export function playFilm(film: Pick<HTMLMediaElement, 'play'>): void {
  film.play().catch((error: unknown) => {
    if (!(error instanceof DOMException && refusals.has(error.name))) console.error(error)
  })
}
