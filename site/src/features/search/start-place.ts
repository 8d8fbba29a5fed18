/** The script of the search page: what it does comes right after the page itself. */
const place = document.querySelector<HTMLElement>('.place')

if (place !== null) {
  import('./place.ts').then(
    ({ startPlace }) => startPlace(place),
    (error: unknown) => {
      console.error(error)
      const status = place.querySelector('[role=status]')
      if (status !== null) status.textContent = place.dataset['failed'] ?? ''
    },
  )
}
