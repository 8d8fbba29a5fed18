/** The script of every page: opens the display's settings, which come when they are first wanted. */
let loading: Promise<() => void> | null = null

// Without the sheet of his font, a reader who chose it reads in the usual one.
if (document.documentElement.dataset['display']?.includes('dyslexic')) {
  import('./dyslexic-font.ts').catch(console.error)
}
document.querySelector('[data-display-open]')?.addEventListener('click', () => {
  loading ??= import('./preferences-dialog.ts').then(({ readyPreferences }) => readyPreferences())
  loading.then(
    (open) => open(),
    (error: unknown) => {
      // Offline before it ever came: the next click tries again.
      console.error(error)
      loading = null
    },
  )
})

export {}
