/** The script of every page: opens the display's settings, which come when they are first wanted. */
import { applySheet } from '../../components/shared/apply-sheet.ts'
import font from '../../styles/dyslexic.css?url'
import sheet from '../../styles/preferences.css?url'
import { isDyslexic } from './is-dyslexic.ts'

let loading: Promise<() => void> | null = null

async function load(): Promise<() => void> {
  const [{ openPreferences }] = await Promise.all([
    import('./preferences-dialog.ts'),
    applySheet(sheet),
    isDyslexic() ? null : applySheet(font),
  ])
  return openPreferences
}

if (isDyslexic()) applySheet(font).catch(console.error)
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
