/** Lets the drawings of a page be enlarged and moved once one comes near; without it, they stand as they are. */
const drawings = document.querySelectorAll<HTMLElement>('.schematic-drawing')

const nearDrawings = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return
  nearDrawings.disconnect()
  // Offline meanwhile: the drawings stay as they are.
  import('./viewer.ts').then(({ startViewers }) => startViewers(drawings)).catch(console.error)
})
for (const drawing of drawings) nearDrawings.observe(drawing)
