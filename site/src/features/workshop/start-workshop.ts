/** The script of a code's page: the workshop mode comes when it is first wanted. */
import { applySheet } from '../../components/shared/apply-sheet.ts'
import sheet from '../../styles/workshop.css?url'

let loading: Promise<(code: string) => void> | null = null

async function load(): Promise<(code: string) => void> {
  const [{ openWorkshop }] = await Promise.all([import('./workshop.ts'), applySheet(sheet)])
  return openWorkshop
}

for (const button of document.querySelectorAll<HTMLElement>('[data-workshop]')) {
  button.addEventListener('click', () => {
    loading ??= load()
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
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print())
