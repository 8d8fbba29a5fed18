/** Shows what a word of the trade means, where it stands, to who points at it, reaches it by key or touches it. */
import sheet from '../../styles/term-card.css?url'
import { applySheet } from '../shared/apply-sheet.ts'

const cards = () => Promise.all([import('./term-card.ts'), applySheet(sheet)])
let loading: ReturnType<typeof cards> | undefined
let wait: ReturnType<typeof setTimeout> | undefined
let isTouch = false

async function open(term: HTMLAnchorElement): Promise<void> {
  loading ??= cards()
  const [{ openTerm }] = await loading
  openTerm(term)
}

addEventListener('pointerdown', ({ pointerType }) => {
  isTouch = pointerType !== 'mouse'
})
for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  // Offline before it ever came: the link and its title remain.
  const wanted = () => {
    open(term).catch((error: unknown) => {
      loading = undefined
      console.error(error)
    })
  }
  term.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') wait = setTimeout(wanted, 400)
  })
  term.addEventListener('pointerleave', () => clearTimeout(wait))
  term.addEventListener('focus', () => {
    if (term.matches(':focus-visible')) wanted()
  })
  term.addEventListener('click', (event) => {
    // A first touch shows the card, a second one follows the link.
    if (!isTouch || term.hasAttribute('aria-describedby')) return
    event.preventDefault()
    wanted()
  })
}
