/** Sets our controls under the films of a page once one comes near; until then they have the browser's. */
const films = document.querySelectorAll<HTMLVideoElement>('video.film')

const near = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return
  near.disconnect()
  // Offline meanwhile: the browser's controls stay.
  import('./player.ts').then(({ startPlayers }) => startPlayers(films)).catch(console.error)
})
for (const film of films) near.observe(film)

export {}
