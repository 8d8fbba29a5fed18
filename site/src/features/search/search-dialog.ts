/** What the search dialog does once it is open; every page loads this when somebody first opens it. */
import { type LoadedEngine, loadEngine } from './engine.ts'
import { find } from './find.ts'
import { destination, initialSearch, nextSearch, type SearchEvent } from './search-state.ts'
import { searchElements, showSearch } from './search-view.ts'

const typingPause = 120

/** Makes the dialog answer what is typed in it; gives what to do at each opening. */
export function makeSearch(dialog: HTMLDialogElement): () => void {
  const elements = searchElements(dialog)
  const { form, field } = elements
  const { mainIndex: main = '', recentIndex: recent = '', freshIndex: fresh = '', searchState = '' } = dialog.dataset
  let state = initialSearch
  let loading: Promise<LoadedEngine> | null = null
  let pause: ReturnType<typeof setTimeout> | undefined

  const happen = (event: SearchEvent) => {
    state = nextSearch(state, event)
    showSearch(state, elements)
    const address = destination(state)
    if (address !== null) location.assign(address)
  }

  /** The engine, loaded once; a failed load is tried again by the next query. */
  const engine = (): Promise<LoadedEngine> => {
    loading ??= loadEngine({ main, recent, fresh, state: searchState }).catch((cause: unknown) => {
      loading = null
      throw cause
    })
    return loading
  }

  const ask = async (query: string) => {
    try {
      happen({ type: 'answered', query, ...(await find(query, await engine())) })
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
    engine().catch((error: unknown) => console.error(error))
  }
}
