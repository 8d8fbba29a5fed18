'use client'

import { replacementAsTyped } from '@mecaformation/domain/typography/as-typed'
import { type ReactNode, useEffect } from 'react'
import { proseClass } from '../../fields/prose.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Replaces signs by those of French as they are typed in the plain fields of any form. The browser does it as though it
 * had been typed: the form hears of it, and one step of undo gives the typed sign back, which then stays.
 */
export function TypographyAsTyped({ children }: { children: ReactNode }) {
  useEffect(() => {
    let isOwn = false
    let mended: Field | null = null
    const mend = (event: Event) => {
      if (isOwn) return
      const typed = signTyped(event)
      if (typed === null) {
        // The typed sign comes back chosen, and the next one would take its place.
        if (isUndo(event) && event.target === mended)
          mended?.setSelectionRange(mended.selectionEnd, mended.selectionEnd)
        mended = null
        return
      }
      const { field, caret, sign, before } = typed
      const replacement = replacementAsTyped(before, sign)
      if (replacement === null || replacement.remove > before.length + 1) return
      isOwn = true
      field.setSelectionRange(caret - replacement.remove, caret)
      // Nothing else is written into the browser's history of a field.
      if (replacement.insert === '') document.execCommand('delete')
      else document.execCommand('insertText', false, replacement.insert)
      isOwn = false
      mended = field
    }
    document.addEventListener('input', mend)
    return () => document.removeEventListener('input', mend)
  }, [])
  return children
}

function isUndo(event: Event): boolean {
  return event instanceof InputEvent && event.inputType === 'historyUndo'
}

/** The sign that was just typed in a field of prose, and its line up to there. */
function signTyped(event: Event): { field: Field; caret: number; sign: string; before: string } | null {
  if (!(event instanceof InputEvent) || event.isComposing || event.inputType !== 'insertText') return null
  const { data, target } = event
  if (data?.length !== 1 || !isPlain(target) || target.closest(`.${proseClass}`) === null) return null
  const { selectionStart: caret, selectionEnd, value } = target
  if (caret === null || caret !== selectionEnd) return null
  const before = value.slice(value.lastIndexOf('\n', caret - 2) + 1, caret - 1)
  return { field: target, caret, sign: data, before }
}

function isPlain(target: EventTarget | null): target is Field {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
}
