import { placeAt } from './place-at.ts'

/**
 * Marks the chapter and the paragraph of the transcript that the film of a page stands at, and keeps the
 * paragraph in sight within its own box: the page itself never moves. `entered` is told the chapter's title.
 */
export function followFilm(film: HTMLVideoElement, entered: (title: string) => void): void {
  // A film within a text has neither beside it.
  const lists = [...document.querySelectorAll<HTMLElement>('[data-follows]')]
  if (film.closest('.video-sheet') === null) return
  for (const list of lists) {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-start]')]
    const starts = links.map(({ dataset }) => Number(dataset['start']))
    let current: HTMLAnchorElement | undefined
    const follow = () => {
      const link = links[placeAt(starts, film.currentTime)]
      if (link === current) return
      current?.removeAttribute('aria-current')
      link?.setAttribute('aria-current', 'true')
      current = link
      if (list.dataset['follows'] === 'chapters') entered(link?.lastChild?.textContent?.trim() ?? '')
      else if (link !== undefined && !film.paused) keepInSight(list, link.closest('p') ?? link)
    }
    film.addEventListener('timeupdate', follow)
    film.addEventListener('seeking', follow)
    follow()
  }
}

function keepInSight(box: HTMLElement, part: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || box.scrollHeight <= box.clientHeight) return
  const top = part.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollBy({ top: top - box.clientHeight / 4, behavior: 'smooth' })
}
