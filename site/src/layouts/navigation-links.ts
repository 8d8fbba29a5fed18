import type { Navigation } from '@mecaformation/contracts/documents/navigation'
import { cardById } from '../data/content.ts'

interface NavigationLink {
  address: string
  label: string
}

/** Links as readers get them; one whose document is not published is left out. None at all: those of the house. */
export function linksOf(
  links: Navigation['header'] | undefined,
  house: readonly NavigationLink[],
): readonly NavigationLink[] {
  const shown = (links ?? []).flatMap(({ label, target }) => {
    if (target.kind === 'url') return { address: target.url, label }
    const card = cardById(target.id)
    return card === undefined ? [] : { address: card.address, label: label || card.title }
  })
  return shown.length === 0 ? house : shown
}

/** Where the reader is: on the page itself, in the part of the site that a link opens, or elsewhere. */
export function currentAt(address: string, pathname: string): 'page' | 'true' | undefined {
  if (pathname === address) return 'page'
  return address !== '/' && address.endsWith('/') && pathname.startsWith(address) ? 'true' : undefined
}
