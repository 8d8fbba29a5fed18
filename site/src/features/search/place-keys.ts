import type { PlaceElements } from './place-elements.ts'

/** `/` and Ctrl-K lead to the field, arrows through the answers, Escape back; Enter is the link's own. */
export function listenToKeys({ answers, field }: PlaceElements): void {
  const links = (): Element[] => [...answers.querySelectorAll('a[data-answer]')]

  const go = (step: 1 | -1): boolean => {
    const all = links()
    const { activeElement } = document
    const at = activeElement === null ? -1 : all.indexOf(activeElement)
    if (at === -1 && (activeElement !== field || step === -1)) return false
    const next = all[at + step]
    if (next instanceof HTMLElement) next.focus()
    else if (at === 0) field.focus()
    return true
  }

  document.addEventListener('keydown', (event) => {
    if (isShortcut(event)) {
      event.preventDefault()
      field.focus()
      field.select()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (go(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault()
    } else if (event.key === 'Escape' && answers.contains(document.activeElement)) {
      field.focus()
    }
  })
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey
  const isTyping = target instanceof HTMLElement && target.matches('input[type=search], textarea, select')
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping
}
