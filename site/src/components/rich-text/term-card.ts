import sheet from '../../styles/term-card.css?url'
import { applySheet } from '../shared/apply-sheet.ts'
import { element } from '../shared/element.ts'
import { cardPlace } from './card-place.ts'
import { messages } from './term-messages.fr.ts'

const dressed = applySheet(sheet)
let closeLast = () => {}

/** Shows the card of a word until the pointer or the focus has left it, or Escape is pressed. */
export async function openTerm(term: HTMLAnchorElement): Promise<void> {
  await dressed
  // Asked for again while it is open, or left before it was there.
  if (term.hasAttribute('aria-describedby') || !term.title) return
  closeLast()
  const said = term.title
  const words = element('p', { id: 'sens-du-mot' }, said)
  // The word itself is the link for keys.
  const more = element('a', { href: term.href, tabIndex: -1 }, messages.more)
  const card = element('div', { className: 'term-card', popover: 'manual' }, words, more)
  const closing = new AbortController()
  const { signal } = closing
  let leaving: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(leaving)
    closing.abort()
    card.remove()
    term.removeAttribute('aria-describedby')
    term.title = said
  }
  const leave = () => {
    leaving = setTimeout(close, 300)
  }
  for (const part of [term, card] as HTMLElement[]) {
    part.addEventListener('pointerenter', () => clearTimeout(leaving), { signal })
    part.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && leave(), { signal })
  }
  term.addEventListener('blur', leave, { signal })
  addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal })
  addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !card.contains(target) && !term.contains(target)) close()
    },
    { signal },
  )

  closeLast = () => !signal.aborted && close()
  // Its title would be shown over the card.
  term.title = ''
  term.setAttribute('aria-describedby', words.id)
  // After the word, where who reads the page in order finds it.
  term.after(card)
  card.showPopover()
  const line = term.getClientRects()[0] ?? term.getBoundingClientRect()
  const { left, top } = cardPlace(line, card.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: innerHeight,
  })
  card.style.left = `${left + scrollX}px`
  card.style.top = `${top + scrollY}px`
}
