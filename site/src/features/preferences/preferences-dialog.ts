import { applySheet } from '../../components/shared/apply-sheet.ts'
import { element } from '../../components/shared/element.ts'
import sheet from '../../styles/preferences.css?url'
import { messages } from './messages.fr.ts'
import { choices, type Preferences, readPreferences, type Setting, settings, writePreferences } from './preferences.ts'

const storageKey = 'affichage'
let dialog: HTMLDialogElement | null = null

/** Resolves to what shows the settings of the display, each of which counts at once, when their sheet is there. */
export async function readyPreferences(): Promise<() => void> {
  await Promise.all([applySheet(sheet), import('./dyslexic-font.ts')])
  dialog ??= document.body.appendChild(makeDialog())
  const ready = dialog
  return () => ready.showModal()
}

function makeDialog(): HTMLDialogElement {
  const box = element('dialog', { className: 'display', ariaLabel: messages.title })
  const form = element('form', { method: 'dialog' })
  const note = element('p', { className: 'display-note', textContent: messages.lead, role: 'status' })
  const show = (preferences: Preferences) => {
    for (const setting of settings) {
      for (const input of form.querySelectorAll<HTMLInputElement>(`[name=${setting}]`)) {
        input.checked = input.value === preferences[setting]
      }
    }
  }
  const set = (preferences: Preferences) => {
    const written = writePreferences(preferences)
    document.documentElement.dataset['display'] = written
    note.textContent = kept(written) ? messages.lead : messages.notKept
  }
  const reset = element('button', { type: 'button', className: 'display-reset', textContent: messages.reset })
  reset.addEventListener('click', () => {
    set(readPreferences(''))
    show(readPreferences(''))
  })
  const close = element('button', { className: 'display-close', textContent: messages.close })
  form.append(element('h2', { textContent: messages.title }), note, ...settings.map(fieldset), reset, close)
  form.addEventListener('change', () => {
    const chosen = new FormData(form)
    set(readPreferences(settings.map((setting) => String(chosen.get(setting))).join(' ')))
  })
  // The dialog itself is hit only outside of its content, on the backdrop.
  box.addEventListener('click', ({ target }) => {
    if (target === box) box.close()
  })
  box.append(form)
  show(readPreferences(document.documentElement.dataset['display'] ?? ''))
  return box
}

function fieldset(setting: Setting): HTMLFieldSetElement {
  const words: Record<string, string> = messages.values[setting]
  const labels = choices[setting].map((value) =>
    element('label', {}, element('input', { type: 'radio', name: setting, value }), ` ${words[value]}`),
  )
  return element('fieldset', {}, element('legend', { textContent: messages.settings[setting] }), ...labels)
}

/** Whether the browser keeps it: some refuse, by setting or in private windows. */
function kept(written: string): boolean {
  try {
    if (written === '') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, written)
    return true
  } catch {
    return false
  }
}
