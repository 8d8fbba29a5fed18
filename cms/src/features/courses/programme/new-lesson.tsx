'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { z } from 'zod'
import { refusalIn } from '../../../platform/refusal-in.ts'
import { messages } from '../messages.fr.ts'

const { programme: words } = messages
const made = z.object({ doc: z.object({ id: z.string() }) })

interface Props {
  course: string
  onMade: (lesson: string) => void
}

/**
 * A new lesson by its title alone: a programme is laid out first, and each lesson written later, on a page of its own.
 * Payload's drawer for a new document counts its first autosave as done, and would close at the first pause in typing.
 */
export function NewLesson({ course, onMade }: Props) {
  const [title, setTitle] = useState('')
  const [isSending, setIsSending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const fieldId = useId()
  const isReady = title.trim() !== '' && !isSending

  const make = async () => {
    if (!isReady) return
    setIsSending(true)
    const answer = await send({ course, title: title.trim() })
    setIsSending(false)
    setRefusal('refusal' in answer ? answer.refusal : null)
    if ('refusal' in answer) return
    setTitle('')
    onMade(answer.id)
  }
  return (
    <div className="programme__new">
      <label htmlFor={fieldId}>{words.create}</label>
      <input
        id={fieldId}
        onChange={({ target }) => setTitle(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // The form around would take it for a wish to save.
          event.preventDefault()
          void make()
        }}
        placeholder={words.newTitle}
        type="text"
        value={title}
      />
      <Button buttonStyle="secondary" disabled={!isReady} margin={false} onClick={() => void make()} size="small">
        {words.createNow}
      </Button>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
    </div>
  )
}

async function send(lesson: { course: string; title: string }): Promise<{ id: string } | { refusal: string }> {
  try {
    const response = await fetch('/api/lessons?draft=true&depth=0', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...lesson, _status: 'draft' }),
    })
    const body: unknown = await response.json()
    const created = made.safeParse(body)
    if (response.ok && created.success) return { id: created.data.doc.id }
    return { refusal: refusalIn(body) ?? words.notMade }
  } catch (error) {
    console.warn('a new lesson', error)
    return { refusal: words.notMade }
  }
}
