/** Marks in the contents the chapter that is read, and copies the link of a chapter whose sign is chosen. */
import { messages } from './chapter-messages.fr.ts'

const headings = [...document.querySelectorAll<HTMLElement>('.rich-text h2[id]')]
const contents = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')]

// A chapter is read once its title has passed the upper third of the window.
const crossing = new IntersectionObserver(
  () => {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3)
    for (const link of contents) {
      if (read !== undefined && link.hash === `#${read.id}`) link.ariaCurrent = 'location'
      else link.removeAttribute('aria-current')
    }
  },
  // All that lies above counts as seen: a jump to the top of the page is then noticed too.
  { rootMargin: '9999999px 0px -70%' },
)
if (contents.length > 0) for (const heading of headings) crossing.observe(heading)

for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
  anchor.addEventListener('click', () => {
    // Where nothing can be copied, the address of the window is the link.
    navigator.clipboard?.writeText(anchor.href).then(() => {
      anchor.textContent = messages.copied
      anchor.role = 'status'
      setTimeout(() => {
        anchor.textContent = ''
        anchor.removeAttribute('role')
      }, 2000)
    }, console.error)
  })
}
