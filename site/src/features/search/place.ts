/** What the search page does: answers what its address asks, and keeps in it what is typed and chosen. */
import { countsOf } from './facet-counts.ts'
import { indexAddresses, loadSources } from './load-sources.ts'
import { makeCodeBox } from './place-code.ts'
import { offeredValues, type PlaceElements, placeElements, shownQuestion, showQuestion } from './place-elements.ts'
import { codesNear, findInPlace, loadFacetPages, type PlaceSources } from './place-find.ts'
import { listenToKeys } from './place-keys.ts'
import { messages } from './place-messages.fr.ts'
import { addressOfQuestion, isNarrowed, placeAddress, questionAt } from './place-question.ts'
import { makeRecentBox } from './place-recent.ts'
import { showAnswer, showCounts, showNothing, tell } from './place-view.ts'

const typingPause = 120
const pageLength = 10

export function startPlace(place: HTMLElement): void {
  const elements = placeElements(place)
  const { field, form, answers, clear, more, boxes, toggle } = elements
  const bareTitle = document.title
  let limit = pageLength
  let turn = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  /** Whether the entry of the history is that of what is being typed, to be written over. */
  let isTyping = false

  const sources = once(() => loadPlaceSources(elements))
  const showCode = makeCodeBox(elements, async (code, count) => codesNear(code, (await sources()).loaded, count))
  const recent = makeRecentBox(elements)

  const answer = async () => {
    turn += 1
    const own = turn
    const question = shownQuestion(elements)
    showCode(question.text)
    document.title = messages.pageTitle(question.text, bareTitle)
    const isIdle = question.text === '' && !isNarrowed(question)
    recent.show(isIdle)
    tell(isIdle ? messages.hint : messages.searching, elements)
    try {
      const known = await sources()
      const found = isIdle ? null : await findInPlace(question, known, limit)
      if (own !== turn) return
      if (found !== null) {
        // Four figures without a letter turn out to be a code.
        if (found.code?.hasPage) showCode(found.code.code)
        return showAnswer(question, found, elements)
      }
      showNothing(messages.hint, elements)
      clear.hidden = true
      showCounts(countsOf(everyPage(known), question.chosen, known.facetPages), elements)
    } catch (error) {
      console.error(error)
      sources.forget()
      if (own === turn) showNothing(messages.failed, elements)
    }
  }

  const note = (way: 'new' | 'typed') => {
    const address = addressOfQuestion(shownQuestion(elements))
    if (address === location.pathname + location.search) return
    if (way === 'typed' && isTyping) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
  }
  const ask = (way: 'new' | 'typed') => {
    clearTimeout(pause)
    limit = pageLength
    note(way)
    isTyping = way === 'typed'
    return answer()
  }

  const goTo = (query: string) => {
    showQuestion(elements, questionAt(query))
    limit = pageLength
    isTyping = false
    return answer()
  }

  field.addEventListener('input', () => {
    showCode(field.value.trim())
    clearTimeout(pause)
    pause = setTimeout(() => void ask('typed'), typingPause)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    recent.remember(field.value)
    void ask('typed').then(() => {
      isTyping = false
    })
  })
  for (const box of boxes) box.addEventListener('change', () => void ask('new'))
  clear.addEventListener('click', () => {
    for (const box of boxes) box.checked = false
    void ask('new')
    field.focus()
  })
  toggle.addEventListener('click', () => {
    toggle.ariaExpanded = String(toggle.ariaExpanded !== 'true')
  })
  more.addEventListener('click', () => {
    const shown = elements.results.children.length
    limit += pageLength
    void answer().then(() => elements.results.children[shown]?.querySelector('a')?.focus())
  })
  answers.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (link.dataset['answer'] !== undefined) recent.remember(field.value)
    if (link.dataset['question'] === undefined) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    field.focus()
    void goTo(location.search)
  })
  addEventListener('popstate', () => {
    if (location.pathname === placeAddress) void goTo(location.search)
  })
  for (const button of document.querySelectorAll('[data-search-open]')) {
    button.addEventListener('click', (event) => {
      event.preventDefault()
      field.focus()
    })
  }
  listenToKeys(elements)

  // Somebody may have typed before this script was there.
  if (field.value === '') showQuestion(elements, questionAt(location.search))
  // Arrows lead from the field to the answers. On a phone the keyboard would hide them before anybody has seen them.
  if (matchMedia('(pointer: fine)').matches) field.focus({ preventScroll: true })
  void answer()
}

async function loadPlaceSources(elements: PlaceElements): Promise<PlaceSources> {
  const sources = await loadSources(indexAddresses(elements.place))
  return { ...sources, facetPages: await loadFacetPages(sources.loaded.engine, offeredValues(elements)) }
}

function everyPage({ facetPages }: PlaceSources): string[] {
  const sets = Object.values(facetPages).flatMap((values) => [...values.values()])
  return [...new Set(sets.flatMap((ids) => [...ids]))]
}

/** Does it once; after a failure, or when told to forget, anew. */
function once<T>(work: () => Promise<T>): { (): Promise<T>; forget(): void } {
  let doing: Promise<T> | null = null
  const get = () => {
    doing ??= work()
    return doing
  }
  return Object.assign(get, {
    forget: () => {
      doing = null
    },
  })
}
