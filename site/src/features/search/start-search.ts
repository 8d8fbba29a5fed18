/** The script of every page: opens the search dialog and answers what is typed in it. */
import { type LoadedEngine, loadEngine } from './engine.ts'
import { find } from './find.ts'
import { destination, initialSearch, nextSearch, type SearchEvent } from './search-state.ts'
import { searchElements, showSearch } from './search-view.ts'

const typingPause = 120

function startSearch(dialog: HTMLDialogElement): void {
  const elements = searchElements(dialog)
  const { form, field } = elements
  const { mainIndex: main = '', freshIndex: fresh = '', freshState = '' } = dialog.dataset
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
    loading ??= loadEngine({ main, fresh, freshState }).catch((cause: unknown) => {
      loading = null
      throw cause
    })
    return loading
  }

  const ask = async (query: string) => {
    try {
      happen({ type: 'answered', query, results: await find(query, await engine()) })
    } catch (error) {
      console.error(error)
      happen({ type: 'failed', query })
    }
  }

  const open = () => {
    if (dialog.open) return
    dialog.showModal()
    field.select()
    showSearch(state, elements)
    // Loads while the first letters are typed; a failure is told when a query meets it.
    engine().catch((error: unknown) => console.error(error))
  }

  field.addEventListener('input', () => {
    happen({ type: 'typed', text: field.value })
    clearTimeout(pause)
    if (state.status !== 'asking') return
    const { query } = state
    pause = setTimeout(() => void ask(query), typingPause)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    happen({ type: 'moved', step: event.key === 'ArrowDown' ? 1 : -1 })
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    happen({ type: 'confirmed' })
  })
  dialog.addEventListener('click', (event) => {
    const { target } = event
    // The dialog itself is hit only outside of its content, on the backdrop; a link may lead to this very page.
    if (target === dialog || (target instanceof Element && target.closest('a, [data-search-close]'))) dialog.close()
  })
  for (const button of document.querySelectorAll('[data-search-open]')) button.addEventListener('click', open)
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return
    event.preventDefault()
    open()
  })
}

/** Ctrl-K or ⌘K anywhere; `/` where it would not be typed into something. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey
  if (key !== '/' || ctrlKey || metaKey || altKey) return false
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')))
}

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-main-index]')
if (dialog !== null) startSearch(dialog)
