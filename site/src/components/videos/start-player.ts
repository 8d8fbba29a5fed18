/** Sets our controls under each film that comes near; until then, and without a script, it has the browser's. */
import sheet from '../../styles/player.css?url'
import { applySheet } from '../shared/apply-sheet.ts'

async function start(film: HTMLVideoElement): Promise<void> {
  const [{ startPlayer }] = await Promise.all([import('./player.ts'), applySheet(sheet)])
  startPlayer(film)
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      near.unobserve(target)
      // Offline meanwhile: the browser's controls stay.
      start(target as HTMLVideoElement).catch(console.error)
    }
  },
  { rootMargin: '300px' },
)
for (const film of document.querySelectorAll('video.film')) near.observe(film)
