'use client'

import { Button, toast, useDocumentInfo, useForm, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useId, useState } from 'react'
import { z } from 'zod'
import { refusalIn } from '../../platform/refusal-in.ts'
import { messages } from './messages.fr.ts'

const made = z.object({ doc: z.object({ id: z.string() }), message: z.string() })
const rows = z.array(z.object({ id: z.string(), title: z.string().nullish() })).catch([])

/** Copies the document with what it holds, or one module of it. */
export function DuplicatePanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const { getFields } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const [module, setModule] = useState('')
  const [exercises, setExercises] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const fieldId = useId()
  if (id === undefined || (collectionSlug !== 'courses' && collectionSlug !== 'lessons')) return null

  const modules = collectionSlug === 'courses' ? rows.parse(reduceFieldsToValues(getFields(), true).modules) : []
  const duplicate = async () => {
    setIsBusy(true)
    const said = await send(`/api/${collectionSlug}/${id}/duplicate`, {
      exercises,
      ...(module === '' ? {} : { module }),
    })
    setIsBusy(false)
    if ('refusal' in said) return setRefusal(said.refusal)
    toast.success(said.message)
    // A form left open would save over a course that has one more module now.
    location.assign(`/admin/collections/${collectionSlug}/${said.doc.id}`)
  }
  return (
    <details className="preview-shares">
      <summary>{messages.panel}</summary>
      <p>{messages.help[collectionSlug]}</p>
      <div className="plan-form">
        {modules.length > 0 && (
          <>
            <label htmlFor={fieldId}>{messages.what}</label>
            <select id={fieldId} onChange={({ target }) => setModule(target.value)} value={module}>
              <option value="">{messages.whole}</option>
              {modules.map((row, index) => (
                <option key={row.id} value={row.id}>
                  {messages.module(index + 1, row.title ?? '')}
                </option>
              ))}
            </select>
          </>
        )}
        <label className="duplicate-exercises">
          <span>
            <input checked={exercises} onChange={({ target }) => setExercises(target.checked)} type="checkbox" />{' '}
            {messages.exercises}
          </span>
        </label>
      </div>
      {(isModified || isSaving) && <p>{messages.saveFirst}</p>}
      {refusal !== null && <p role="alert">{refusal}</p>}
      <Button
        buttonStyle="secondary"
        disabled={isBusy || isModified || isSaving}
        margin={false}
        onClick={() => void duplicate()}
        size="small">
        {messages.duplicate}
      </Button>
    </details>
  )
}

async function send(url: string, wish: object): Promise<z.infer<typeof made> | { refusal: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wish),
    })
    const body: unknown = await response.json()
    return made.safeParse(body).data ?? { refusal: refusalIn(body) ?? messages.unreachable }
  } catch (error) {
    console.warn('duplicate', error)
    return { refusal: messages.unreachable }
  }
}
