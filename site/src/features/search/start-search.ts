/**
 * The script of every page: opens the search dialog. What the dialog does and how it looks comes when it
 * first opens; it opens before that, unseen, so that nothing typed meanwhile is lost.
 */
import { applySheet } from '../../components/shared/apply-sheet.ts'
import sheet from '../../styles/search.css?url'

function startSearch(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input')
  let loading: Promise<() => void> | null = null

  const load = async () => {
    const [{ makeSearch }] = await Promise.all([import('./search-dialog.ts'), applySheet(sheet)])
    return makeSearch(dialog)
  }

  const run = () => {
    loading ??= load()
    loading.then(
      (opened) => opened(),
      (error: unknown) => {
        console.error(error)
        loading = null
        tellFailure(dialog)
      },
    )
  }

  const open = (event: Event) => {
    // The button without a script, or what a browser does at these keys.
    event.preventDefault()
    if (dialog.open) return
    dialog.showModal()
    field?.select()
    run()
  }

  // After a failure, typing again tries again.
  field?.addEventListener('input', () => {
    if (loading === null) run()
  })
  // A search field would first empty itself, and only a second Escape would leave.
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    dialog.close()
  })
  // Enter before the search is there must not send the form.
  dialog.addEventListener('submit', (event) => event.preventDefault())
  dialog.addEventListener('click', (event) => {
    const { target } = event
    // The dialog itself is hit only outside of its content, on the backdrop; a link may lead to this very page.
    if (target === dialog || (target instanceof Element && target.closest('a, [data-search-close]'))) dialog.close()
  })
  for (const button of document.querySelectorAll('[data-search-open]')) button.addEventListener('click', open)
  document.addEventListener('keydown', (event) => {
    if (isShortcut(event)) open(event)
  })
}

/** Shows the dialog as it is, with its sentence for this case, which no script can bring any more. */
function tellFailure(dialog: HTMLDialogElement): void {
  dialog.style.opacity = '1'
  const status = dialog.querySelector('[role=status]')
  if (status !== null) status.textContent = dialog.dataset['failed'] ?? ''
}

/** Ctrl-K or ⌘K anywhere; `/` where it would not be typed into something. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey
  if (key !== '/' || ctrlKey || metaKey || altKey) return false
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')))
}

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-main-index]')
if (dialog !== null) startSearch(dialog)
