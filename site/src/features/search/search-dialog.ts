/** What the search dialog does once it is open; every page loads this when somebody first opens it. */
import { indexAddresses, loadSources } from './load-sources.ts'
import { quickAnswer } from './quick-answer.ts'
import { destination, initialSearch, nextSearch, type SearchEvent } from './search-state.ts'
import { searchElements, showSearch } from './search-view.ts'
import type { Sources } from './understand.ts'

const typingPause = 120

/** Makes the dialog answer what is typed in it; gives what to do at each opening. */
export function makeSearch(dialog: HTMLDialogElement): () => void {
  const elements = searchElements(dialog)
  const { form, field } = elements
  let state = initialSearch
  let loading: Promise<Sources> | null = null
  let pause: ReturnType<typeof setTimeout> | undefined

  const happen = (event: SearchEvent) => {
    state = nextSearch(state, event)
    showSearch(state, elements)
    const address = destination(state)
    if (address !== null) location.assign(address)
  }

  /** Loaded once; a failed load is tried again by the next query. */
  const sources = (): Promise<Sources> => {
    loading ??= loadSources(indexAddresses(dialog)).catch((cause: unknown) => {
      loading = null
      throw cause
    })
    return loading
  }

  const ask = async (query: string) => {
    try {
      happen({ type: 'answered', query, ...(await quickAnswer(query, await sources())) })
    } catch (error) {
      console.error(error)
      // A page left open for long asks for files that are gone: the next query begins anew.
      loading = null
      happen({ type: 'failed', query })
    }
  }

  const typed = () => {
    happen({ type: 'typed', text: field.value })
    clearTimeout(pause)
    if (state.status !== 'asking') return
    const { query } = state
    pause = setTimeout(() => void ask(query), typingPause)
  }

  const keys = dialog.querySelector('.search-keys')
  if (keys !== null) {
    keys.id = 'recherche-touches'
    field.setAttribute('aria-describedby', keys.id)
  }
  field.addEventListener('input', typed)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    happen({ type: 'moved', step: event.key === 'ArrowDown' ? 1 : -1 })
  })
  form.addEventListener('submit', () => happen({ type: 'confirmed' }))

  // Somebody may have typed before this script was there.
  if (field.value !== '') typed()

  return () => {
    showSearch(state, elements)
    // Loads while the first letters are typed; a failure is told when a query meets it.
    sources().catch((error: unknown) => console.error(error))
  }
}
