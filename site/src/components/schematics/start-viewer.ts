/** Lets the drawings of a page be enlarged and moved once one comes near; without it, they stand as they are. */
import sheet from '../../styles/schematic-viewer.css?url'
import { applySheet } from '../shared/apply-sheet.ts'

const drawings = [...document.querySelectorAll<HTMLElement>('.schematic-drawing')]

async function start(): Promise<void> {
  const [{ startViewer }] = await Promise.all([import('./viewer.ts'), applySheet(sheet)])
  drawings.forEach(startViewer)
}

const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    near.disconnect()
    // Offline meanwhile: the drawings stay as they are.
    start().catch(console.error)
  },
  { rootMargin: '300px' },
)
for (const drawing of drawings) near.observe(drawing)
