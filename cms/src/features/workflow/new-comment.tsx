'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { fieldAround } from './field-on-page.ts'
import type { PlacedField } from './form-fields.ts'
import { messages } from './messages.fr.ts'
import type { Act } from './use-review.ts'

const { panel } = messages
const longestQuote = 300

/** Comments the field that one was last in, with what was selected there. */
export function NewComment({ act, fields }: { act: Act; fields: readonly PlacedField[] }) {
  const [field, setField] = useState(fields[0]?.path ?? '')
  const [quote, setQuote] = useState('')
  const [text, setText] = useState('')
  const own = useRef<HTMLDivElement>(null)
  const fieldId = useId()
  const textId = useId()

  const follow = useEffectEvent((node: Node | null) => {
    if (own.current?.contains(node)) return
    const around = fieldAround(node, fields)
    if (around !== null) setField(around.path)
  })
  const cite = useEffectEvent(() => {
    const selection = document.getSelection()
    const selected = selection?.toString().trim() ?? ''
    const node = selection?.anchorNode ?? null
    if (selected === '' || own.current?.contains(node) || fieldAround(node, fields) === null) return
    setQuote(selected.slice(0, longestQuote))
  })
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => follow(target instanceof Node ? target : null)
    const onSelection = () => cite()
    document.addEventListener('focusin', onFocus)
    document.addEventListener('selectionchange', onSelection)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('selectionchange', onSelection)
    }
  }, [])

  const add = async () => {
    if (!(await act('/comments', { field, text, quote }))) return
    setText('')
    setQuote('')
  }
  return (
    <div className="plan-form" ref={own}>
      <label htmlFor={fieldId}>{panel.field}</label>
      <select
        aria-describedby={`${fieldId}-help`}
        id={fieldId}
        onChange={({ target }) => setField(target.value)}
        value={field}>
        {fields.map(({ path, label }) => (
          <option key={path} value={path}>
            {label}
          </option>
        ))}
      </select>
      <p className="review-panel__hint" id={`${fieldId}-help`}>
        {panel.fieldHelp}
      </p>
      {quote !== '' && (
        <blockquote>
          {panel.quote(quote)}{' '}
          <Button buttonStyle="subtle" margin={false} onClick={() => setQuote('')} size="small">
            {panel.dropQuote}
          </Button>
        </blockquote>
      )}
      <label htmlFor={textId}>{panel.text}</label>
      <textarea id={textId} maxLength={4000} onChange={({ target }) => setText(target.value)} rows={3} value={text} />
      <p className="schedule-panel__actions">
        <Button
          buttonStyle="secondary"
          disabled={text.trim() === ''}
          margin={false}
          onClick={() => void add()}
          size="small">
          {panel.add}
        </Button>
      </p>
    </div>
  )
}
