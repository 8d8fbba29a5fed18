/** Lets the drawings of a page be enlarged and moved once one comes near; without it, they stand as they are. */
const drawings = document.querySelectorAll<HTMLElement>('.schematic-drawing')

const near = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return
  near.disconnect()
  // Offline meanwhile: the drawings stay as they are.
  import('./viewer.ts').then(({ startViewers }) => startViewers(drawings)).catch(console.error)
})
for (const drawing of drawings) near.observe(drawing)

export {}
