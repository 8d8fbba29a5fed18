/** Puts the field of a form before the eyes of its author and the cursor into it; of a text, into one of its blocks. */
export async function goToField(path: string, block: number | null): Promise<void> {
  const field = await shownField(path)
  if (field === null) return
  for (const collapsed of ancestorsOf(field, '.collapsible--collapsed')) {
    collapsed.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
  }
  await painted()
  const editor = field.querySelector<HTMLElement>('[contenteditable=true]')
  if (editor !== null) goToBlock(editor, block)
  else {
    field.scrollIntoView({ block: 'center' })
    const input = field.matches('input, textarea') ? field : field.querySelector<HTMLElement>('input, textarea, button')
    input?.focus({ preventScroll: true })
  }
}

function goToBlock(editor: HTMLElement, block: number | null): void {
  const place = (block === null ? undefined : editor.children[block]) ?? editor
  editor.focus({ preventScroll: true })
  getSelection()?.setBaseAndExtent(place, 0, place, 0)
  place.scrollIntoView({ block: 'center' })
}

/** The field, or the nearest around it; tabs that are not shown have no fields, so each is opened in turn. */
async function shownField(path: string): Promise<HTMLElement | null> {
  const found = fieldAt(path)
  if (found !== null) return found
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')]
  const open = tabs.find((tab) => tab.classList.contains('tabs-field__tab-button--active'))
  for (const tab of tabs) {
    tab.click()
    await painted()
    const field = nearest(path)
    if (field !== null) return field
  }
  open?.click()
  await painted()
  return nearest(path)
}

function nearest(path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let { length } = parts; length > 0; length -= 1) {
    const field = fieldAt(parts.slice(0, length).join('.'))
    if (field !== null) return field
  }
  return null
}

/** Payload gives inputs an id, and texts their path. */
function fieldAt(path: string): HTMLElement | null {
  const input = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  return input ?? document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)
}

function ancestorsOf(element: Element, selector: string): Element[] {
  const found = element.parentElement?.closest(selector) ?? null
  return found === null ? [] : [...ancestorsOf(found, selector), found]
}

/** Two frames: React has then shown what a click asked for. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
