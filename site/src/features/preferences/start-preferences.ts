/** The script of every page: opens the display's settings, which come when they are first wanted. */
import { applySheet } from '../../components/shared/apply-sheet.ts'
import sheet from '../../styles/preferences.css?url'

let loading: Promise<() => void> | null = null

async function load(): Promise<() => void> {
  const [{ openPreferences }] = await Promise.all([import('./preferences-dialog.ts'), applySheet(sheet)])
  return openPreferences
}

document.querySelector('[data-display-open]')?.addEventListener('click', () => {
  loading ??= load()
  loading.then(
    (open) => open(),
    (error: unknown) => {
      // Offline before it ever came: the next click tries again.
      console.error(error)
      loading = null
    },
  )
})
