import type { PlacedField } from './form-fields.ts'

/** As Payload marks the fields of its forms. */
const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`

/** The field in which something on the page lies, as one of those known. */
export function fieldAround(node: Node | null, fields: readonly PlacedField[]): PlacedField | null {
  for (let element = node instanceof Element ? node : node?.parentElement; element; element = element.parentElement) {
    // The `id` of a form would be its field of that name, where there is one.
    const id = element.getAttribute('id') ?? ''
    const named = id.startsWith('field-') ? id : (element.getAttribute('data-field-path') ?? '')
    const found = fields.find(({ path }) => idOf(path) === named || path === named)
    if (found !== undefined) return found
  }
  return null
}

/** Brings a field to the eye and puts the cursor into it, opening the tab it lies in. */
export function goToField({ path, tab }: PlacedField): void {
  if (tab !== null) openTab(tab)
  // A tab that was opened is there at the next frame but one.
  setTimeout(() => {
    const element = document.getElementById(idOf(path)) ?? document.querySelector(`[data-field-path="${path}"]`)
    if (element === null) return
    element.scrollIntoView({ block: 'center' })
    const focusable = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button'
    const target = element.matches(focusable) ? element : element.querySelector(focusable)
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }, 120)
}

function openTab(label: string): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  for (const button of buttons) if (button.textContent?.trim() === label) button.click()
}
