'use client'

import { Button, toast, useAuth, useListQuery, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { refusalIn } from '../../../platform/refusal-in.ts'
import { FolderInput } from './folder-input.tsx'
import { messages } from './messages.fr.ts'

const { move: words } = messages
const outcome = z.object({
  docs: z.array(z.unknown()).default([]),
  errors: z.array(z.object({ message: z.string() })).default([]),
})

/** Files that are ticked in the list, put into a folder. */
export function MoveSelected({ known, onMoved }: { known: readonly string[]; onMoved: () => void }) {
  const router = useRouter()
  const { permissions } = useAuth()
  const { query } = useListQuery()
  const { count, getQueryParams, selectAll, toggleAll } = useSelection()
  const [folder, setFolder] = useState('')
  const [refusal, setRefusal] = useState('')
  if (!count || permissions?.collections?.media?.update === undefined) return null
  // Payload names « all » by the filters of the list, without what was searched for.
  const isTooMany = String(selectAll) === 'allAvailable' && Boolean(query.search)
  const move = async (event: FormEvent) => {
    event.preventDefault()
    if (isTooMany) return setRefusal(words.tooMany)
    const answer = await patch(`/api/media${getQueryParams()}&depth=0`, { folder: folder.trim() || null })
    if (answer === null) return setRefusal(words.unknown)
    const { docs, errors } = answer
    const [first] = errors
    if (docs.length > 0) toast.success(words.moved(docs.length))
    setRefusal(first === undefined ? '' : words.refused(errors.length, first.message))
    if (first === undefined) {
      setFolder('')
      toggleAll()
    }
    onMoved()
    router.refresh()
  }
  return (
    <form className="folders__form" onSubmit={(event) => void move(event)}>
      <strong>{words.title(count)}</strong>
      <FolderInput known={known} label={messages.label} onChange={setFolder} value={folder} />
      <Button margin={false} size="small" type="submit">
        {words.act}
      </Button>
      <small>{words.help}</small>
      {refusal !== '' && <p role="alert">{refusal}</p>}
    </form>
  )
}

async function patch(url: string, body: object): Promise<z.infer<typeof outcome> | null> {
  try {
    const response = await fetch(url, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const said: unknown = await response.json()
    const known = outcome.safeParse(said)
    if (response.ok || (known.success && known.data.docs.length > 0)) return known.data ?? null
    const reason = refusalIn(said)
    return reason === null ? null : { docs: [], errors: [{ message: reason }] }
  } catch (error) {
    console.warn(url, error)
    return null
  }
}
