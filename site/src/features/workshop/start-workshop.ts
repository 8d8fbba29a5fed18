/** The script of a code's page: the workshop mode comes when it is first wanted. */
import '../../components/shared/start-print.ts'

let loading: Promise<(code: string) => void> | null = null

for (const button of document.querySelectorAll<HTMLElement>('[data-workshop]')) {
  button.addEventListener('click', () => {
    loading ??= import('./workshop.ts').then(({ readyWorkshop }) => readyWorkshop())
    loading.then(
      (open) => open(button.dataset['workshop'] ?? ''),
      (error: unknown) => {
        // Offline before it ever came: the next click tries again.
        console.error(error)
        loading = null
      },
    )
  })
}
