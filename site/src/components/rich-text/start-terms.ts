/** Shows what a word of the trade means, where it stands, to who points at it, reaches it by key or touches it. */
let wait: ReturnType<typeof setTimeout> | undefined
let isTouch = false

addEventListener('pointerdown', ({ pointerType }) => {
  isTouch = pointerType !== 'mouse'
})
for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  // Offline before it ever came: the link and its title remain.
  const open = () => {
    import('./term-card.ts')
      .then(({ openTerm }) => openTerm(term))
      .catch((error: unknown) => {
        console.error(error)
        if (isTouch) location.assign(term.href)
      })
  }
  term.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') wait = setTimeout(open, 400)
  })
  term.addEventListener('pointerleave', () => clearTimeout(wait))
  term.addEventListener('focus', () => {
    if (term.matches(':focus-visible')) open()
  })
  term.addEventListener('click', (event) => {
    // A first touch shows the card, a second one follows the link.
    if (!isTouch || term.hasAttribute('aria-describedby')) return
    event.preventDefault()
    open()
  })
}

export {}
