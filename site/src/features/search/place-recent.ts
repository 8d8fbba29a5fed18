/** The last searches, shown while nothing is asked, with the means to have none kept. */
import type { PlaceElements } from './place-elements.ts'
import { linkTo } from './place-links.ts'
import { messages } from './place-messages.fr.ts'
import { keepRecent, ownStorage, type RecentSearches, readRecent, remembering } from './recent-searches.ts'

const { recent: words } = messages
const all = { type: [], technologie: [], niveau: [] }

export interface RecentBox {
  remember(text: string): void
  show(isIdle: boolean): void
}

export function makeRecentBox({ recent: box, field }: PlaceElements): RecentBox {
  const storage = ownStorage()
  let kept = readRecent(storage)

  const keep = (next: RecentSearches) => {
    kept = next
    keepRecent(storage, next)
    draw()
    // The button pressed is gone.
    field.focus()
  }

  const draw = () => {
    const title = document.createElement('h2')
    title.textContent = words.title
    const note = document.createElement('p')
    note.textContent = kept.isRefused ? words.refused : words.note
    const list = document.createElement('ul')
    list.append(...kept.texts.map((text) => row(linkTo({ text, chosen: all }, text))))
    const buttons = kept.isRefused
      ? [button(words.accept, () => keep({ isRefused: false, texts: [] }))]
      : [
          button(words.clear, () => keep({ isRefused: false, texts: [] })),
          button(words.refuse, () => keep({ isRefused: true, texts: [] })),
        ]
    const actions = document.createElement('p')
    actions.append(...buttons)
    box.replaceChildren(...(kept.isRefused ? [] : [title, list]), note, actions)
    box.hidden = !kept.isRefused && kept.texts.length === 0
  }

  return {
    remember(text) {
      kept = remembering(readRecent(storage), text)
      if (!kept.isRefused) keepRecent(storage, kept)
    },
    show(isIdle) {
      if (isIdle) draw()
      else box.hidden = true
    },
  }
}

function row(link: HTMLElement): HTMLElement {
  const item = document.createElement('li')
  item.append(link)
  return item
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'place-button'
  element.textContent = words
  element.addEventListener('click', act)
  return element
}
