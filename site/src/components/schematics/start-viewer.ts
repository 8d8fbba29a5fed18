/** Lets each drawing that comes near be enlarged and moved; without it, it stands as it is. */
import sheet from '../../styles/schematic-viewer.css?url'
import { applySheet } from '../shared/apply-sheet.ts'

async function start(box: HTMLElement): Promise<void> {
  const [{ startViewer }] = await Promise.all([import('./viewer.ts'), applySheet(sheet)])
  startViewer(box)
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      near.unobserve(target)
      // Offline meanwhile: the drawing stays as it is.
      start(target as HTMLElement).catch(console.error)
    }
  },
  { rootMargin: '300px' },
)
for (const box of document.querySelectorAll('.schematic-drawing')) near.observe(box)
