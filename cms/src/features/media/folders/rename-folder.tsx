'use client'

import { Button, toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { postJson } from '../../../platform/post-json.ts'
import { FolderInput } from './folder-input.tsx'
import { messages } from './messages.fr.ts'

const { panel: words } = messages
const renamed = z.object({ count: z.number(), folder: z.string() })

interface Props {
  folder: string
  known: readonly string[]
  onRenamed: (folder: string) => void
}

/** Calls the folder that one looks at otherwise, or puts it into another one. */
export function RenameFolder({ folder, known, onRenamed }: Props) {
  const router = useRouter()
  const { permissions } = useAuth()
  const [written, setWritten] = useState<string | null>(null)
  const [refusal, setRefusal] = useState('')
  if (permissions?.collections?.media?.update === undefined) return null
  if (written === null) {
    return (
      <Button buttonStyle="secondary" margin={false} onClick={() => setWritten(folder)} size="small">
        {words.rename}
      </Button>
    )
  }
  const close = () => {
    setWritten(null)
    setRefusal('')
  }
  const rename = async (event: FormEvent) => {
    event.preventDefault()
    const posted = await postJson('/api/media/folders/rename', { from: folder, to: written })
    const answer = posted.ok ? renamed.safeParse(posted.body).data : undefined
    if (answer === undefined) return setRefusal(posted.ok ? messages.move.unknown : posted.message)
    toast.success(words.renamed(answer.count))
    close()
    onRenamed(answer.folder)
    router.refresh()
  }
  return (
    <form className="folders__form" onSubmit={(event) => void rename(event)}>
      <FolderInput known={known} label={words.newName} onChange={setWritten} value={written} />
      <Button disabled={written.trim() === ''} margin={false} size="small" type="submit">
        {words.save}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={close} size="small">
        {words.cancel}
      </Button>
      {refusal !== '' && <p role="alert">{refusal}</p>}
    </form>
  )
}
