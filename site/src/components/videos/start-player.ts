/** Sets our controls under the films of a page once one comes near; until then, and without a script, they have the browser's. */
import sheet from '../../styles/player.css?url'
import { applySheet } from '../shared/apply-sheet.ts'

const films = [...document.querySelectorAll<HTMLVideoElement>('video.film')]

async function start(): Promise<void> {
  const [{ startPlayer }] = await Promise.all([import('./player.ts'), applySheet(sheet)])
  films.forEach(startPlayer)
}

const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    near.disconnect()
    // Offline meanwhile: the browser's controls stay.
    start().catch(console.error)
  },
  { rootMargin: '300px' },
)
for (const film of films) near.observe(film)
