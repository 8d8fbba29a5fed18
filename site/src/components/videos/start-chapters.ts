import { playFilm } from './play-film.ts'

/** Plays the film of this page from the chapter or paragraph that was chosen; without it, the link opens the film alone. */
const film = document.querySelector<HTMLVideoElement>('video.film')

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-start]')) {
  link.addEventListener('click', (event) => {
    // With a key held, people want the link, not the film.
    if (film === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    film.currentTime = Number(link.dataset.start)
    film.scrollIntoView({ block: 'nearest' })
    film.focus({ preventScroll: true })
    playFilm(film)
  })
}
